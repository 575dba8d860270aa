package org.resetdesk.evidence;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.resetdesk.account.SignedIn;

/** The files of a case, for programs. */
@Path("/api/cases/{reference}/attachments")
@Authenticated
public class AttachmentApi {

    private final StoredFiles files;
    private final SignedIn signedIn;

    AttachmentApi(StoredFiles files, SignedIn signedIn) {
        this.files = files;
        this.signedIn = signedIn;
    }

    @GET
    @Path("/{id:\\d{1,18}}")
    public Response attachment(@RestPath String reference, @RestPath long id) {
        return files.download(reference, id, signedIn.person());
    }
}
