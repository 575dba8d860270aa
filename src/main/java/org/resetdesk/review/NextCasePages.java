package org.resetdesk.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.resetdesk.account.Role;
import org.resetdesk.account.SignedIn;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.SupportCase;

/** Leads to the next case to decide, without a look at the queue. */
@Path("/review/next")
@RolesAllowed(Role.IS_STAFF)
public class NextCasePages {

    private static final int LOOKED_THROUGH = 200;

    private final Cases cases;
    private final SignedIn signedIn;

    NextCasePages(Cases cases, SignedIn signedIn) {
        this.cases = cases;
        this.signedIn = signedIn;
    }

    /** @param after the reference of a case that is passed over, with those that have waited longer; may be missing */
    @GET
    public Response next(@RestQuery String after) {
        var waiting = cases.awaitingReview(LOOKED_THROUGH);
        var references = waiting.stream().map(SupportCase::reference).toList();
        var passed = references.indexOf(after) + 1;
        var next = firstFree(waiting.subList(passed, waiting.size()), firstFree(waiting.subList(0, passed), ""));
        return Response.seeOther(URI.create(next.isEmpty() || next.equals(after) ? "/review" : "/review/" + next))
                .build();
    }

    /** Its reference, or {@code otherwise} where others hold all. */
    private String firstFree(List<SupportCase> waiting, String otherwise) {
        var me = signedIn.person().id();
        return waiting.stream()
                .filter(supportCase -> supportCase
                        .assignee()
                        .map(holder -> holder.id().equals(me))
                        .orElse(true))
                .map(SupportCase::reference)
                .findFirst()
                .orElse(otherwise);
    }
}
