package org.resetdesk.cases.live;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;
import org.resetdesk.account.LastingSessions;
import org.resetdesk.account.SignedIn;
import org.resetdesk.cases.Cases;

/**
 * What open pages ask by themselves: whether one of the cases that they show has moved. The answer is a mark, other than before
 * where it has; what is new, the page then fetches as its reader would. To ask this is no use of a session.
 */
@Path("/live/cases")
@Authenticated
public class LivePages {

    /** A page of the largest list. */
    private static final int MOST = 60;

    private final LiveCases live;
    private final LastingSessions sessions;
    private final Cases cases;
    private final SignedIn signedIn;
    private final HttpServerResponse response;

    LivePages(LiveCases live, LastingSessions sessions, Cases cases, SignedIn signedIn, HttpServerResponse response) {
        this.live = live;
        this.sessions = sessions;
        this.cases = cases;
        this.signedIn = signedIn;
        this.response = response;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    public Multi<String> follow(@RestQuery List<String> of) {
        var marks = live.follow(visible(of), sessions.keyOfThisRequest()).orElseThrow(LivePages::tooMany);
        // Response filters come too late for a stream.
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // A proxy that gathers an answer before it passes it on would keep all moves to itself.
        response.putHeader("X-Accel-Buffering", "no");
        return marks;
    }

    /** For browsers that can't follow, and pages for which there is no stream left. */
    @GET
    @Path("/state")
    @Produces(MediaType.TEXT_PLAIN)
    public String state(@RestQuery List<String> of) {
        return live.mark(visible(of));
    }

    /** Another company's case does not exist, here either. */
    private Set<Long> visible(List<String> references) {
        if (references.isEmpty() || references.size() > MOST) {
            throw new NotFoundException();
        }
        var asked = Set.copyOf(references);
        var found = cases.idsOf(asked, signedIn.person());
        if (found.size() < asked.size()) {
            throw new NotFoundException();
        }
        return found;
    }

    private static WebApplicationException tooMany() {
        return new WebApplicationException(
                Response.status(429).header(HttpHeaders.RETRY_AFTER, 60).build());
    }
}
