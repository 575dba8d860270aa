package org.resetdesk.review.presence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.resetdesk.account.Role;
import org.resetdesk.account.SignedIn;
import org.resetdesk.cases.CaseStatus;
import org.resetdesk.cases.Cases;
import org.resetdesk.platform.Secrets;

/** What an open queue asks every few seconds: who has its cases now. Where nothing moved, there is nothing to send. */
@Path("/review/state")
@RolesAllowed(Role.IS_STAFF)
public class QueueStatePages {

    private static final int MOST = 100;

    /**
     * @param waits  for a decision
     * @param status in the desk's word
     */
    public record Line(boolean waits, String status, String tone, String holder, String viewers) {}

    private final Cases cases;
    private final Attentions attentions;
    private final SignedIn signedIn;
    private final ObjectMapper json;

    QueueStatePages(Cases cases, Attentions attentions, SignedIn signedIn, ObjectMapper json) {
        this.cases = cases;
        this.attentions = attentions;
        this.signedIn = signedIn;
        this.json = json;
    }

    /** @param references those that the page shows */
    @GET
    public Response state(@RestQuery("case") List<String> references, @Context Request request)
            throws JsonProcessingException {
        var shown = cases.withReferences(references.stream().limit(MOST).toList());
        var attention = attentions.of(shown, signedIn.person());
        var lines = new LinkedHashMap<String, Line>();
        for (var each : shown) {
            var its = attention.get(each.reference());
            lines.put(
                    each.reference(),
                    new Line(
                            each.status() == CaseStatus.AWAITING_REVIEW,
                            each.status().staffWord(),
                            each.status().tone(),
                            its.holder(),
                            its.viewers()));
        }
        var body = json.writeValueAsString(lines);
        var tag = new EntityTag(HexFormat.of().formatHex(Secrets.sha256(body), 0, 8));
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged != null ? unchanged : Response.ok(body, MediaType.APPLICATION_JSON_TYPE))
                .tag(tag)
                // The browser keeps it to ask whether it changed, and shows it to nobody else.
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
