package org.resetdesk.evidence;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.resetdesk.account.SignedIn;

/** The files of a case, as its pages link to them. */
@Path("/cases/{reference}")
@Authenticated
public class FilePages {

    private final StoredFiles files;
    private final SignedIn signedIn;

    FilePages(StoredFiles files, SignedIn signedIn) {
        this.files = files;
        this.signedIn = signedIn;
    }

    @GET
    @Path("/attachments/{id:\\d{1,18}}")
    public Response attachment(@RestPath String reference, @RestPath long id) {
        return files.download(reference, id, signedIn.person());
    }

    /**
     * @param page    of a document; missing for the one that its finding is about
     * @param purpose what browsers say who fetch a picture that may be looked at next
     */
    @GET
    @Path("/pictures/{id:\\d{1,18}}")
    public Response picture(
            @RestPath String reference,
            @RestPath long id,
            @RestQuery Integer page,
            @RestHeader("Sec-Purpose") String purpose) {
        var ahead = purpose != null && purpose.startsWith("prefetch");
        return files.view(reference, id, page, ahead, signedIn.person());
    }
}
