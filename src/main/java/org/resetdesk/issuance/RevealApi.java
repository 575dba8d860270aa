package org.resetdesk.issuance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.resetdesk.account.Role;
import org.resetdesk.platform.CrashPoint;

/** An answer, for the program of whoever asked for it. */
@Path("/api/cases/{reference}")
@RolesAllowed(Role.IS_INSTALLER)
public class RevealApi {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RevealView(String key, List<SealedAnswer.Code> codes, Instant expiresAt, int revealsLeft) {}

    private final Reveals reveals;

    RevealApi(Reveals reveals) {
        this.reveals = reveals;
    }

    @POST
    @Path("/reveals")
    @Produces(MediaType.APPLICATION_JSON)
    public Response reveal(@RestPath String reference) {
        var revealed = reveals.show(reference);
        CrashPoint.REVEAL_COMMITTED.pass();
        var answer = revealed.answer();
        return Response.ok(new RevealView(answer.key(), answer.codes(), revealed.expiresAt(), revealed.revealsLeft()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("/issuance/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response file(@RestPath String reference) {
        return asDownload(reveals.download(reference).answer());
    }

    static Response asDownload(SealedAnswer answer) {
        return Response.ok(answer.file())
                .type(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + answer.fileName() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
