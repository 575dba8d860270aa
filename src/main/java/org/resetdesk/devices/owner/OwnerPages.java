package org.resetdesk.devices.owner;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.devices.Device;
import org.resetdesk.devices.owner.OwnerRequest.Decision;
import org.resetdesk.platform.language.Words;

/** Where the contact of a site decides, without an account. Looking at it decides nothing: mail scanners follow links. */
@Path("/owner/{token}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class OwnerPages {

    @CheckedTemplate(basePath = "devices")
    static class Templates {
        static native TemplateInstance owner(
                OwnerRequest request,
                SupportCase supportCase,
                Device device,
                boolean byAsker,
                String token,
                String message,
                String problem);

        static native TemplateInstance ownerDone(boolean allowed);

        static native TemplateInstance ownerOver();
    }

    private static final int LONGEST_MESSAGE = 500;

    private final OwnerDecisions decisions;

    OwnerPages(OwnerDecisions decisions) {
        this.decisions = decisions;
    }

    @GET
    @Transactional
    public Response ask(@RestPath String token) {
        return decisions
                .open(token)
                .map(open -> privately(200, shown(open, token, "", "")))
                .orElseGet(OwnerPages::over);
    }

    @POST
    @Path("/approval")
    public Response allow(@RestPath String token) {
        return decisions.decide(token, Decision.ALLOWED, null) ? privately(200, Templates.ownerDone(true)) : over();
    }

    @POST
    @Path("/rejection")
    @Transactional
    public Response refuse(@RestPath String token, @RestForm String message) {
        var words = message == null ? "" : message.strip().replace("\0", "");
        if (words.length() > LONGEST_MESSAGE) {
            return decisions
                    .open(token)
                    .map(open -> privately(
                            422,
                            shown(
                                    open,
                                    token,
                                    words,
                                    Words.of(OwnerMessages.class).messageTooLong())))
                    .orElseGet(OwnerPages::over);
        }
        return decisions.decide(token, Decision.REFUSED, words.isEmpty() ? null : words)
                ? privately(200, Templates.ownerDone(false))
                : over();
    }

    private static TemplateInstance shown(OwnerDecisions.Open open, String token, String message, String problem) {
        return Templates.owner(
                open.request(), open.supportCase(), open.device(), open.byAsker(), token, message, problem);
    }

    private static Response over() {
        return privately(404, Templates.ownerOver());
    }

    private static Response privately(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
