package org.resetdesk.intake.batch;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.resetdesk.account.SignedIn;

/** A batch as it stands, live: each device with its verdict and its answer. */
@Path("/batches/{reference}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class OneBatchPages {

    @CheckedTemplate(basePath = "batch")
    static class Templates {
        static native TemplateInstance one(BatchView batch, boolean staff);
    }

    private final BatchRecords records;
    private final SignedIn signedIn;

    OneBatchPages(BatchRecords records, SignedIn signedIn) {
        this.records = records;
        this.signedIn = signedIn;
    }

    @GET
    public TemplateInstance one(@RestPath String reference) {
        var person = signedIn.person();
        return Templates.one(records.view(reference, person), person.isStaff());
    }

    @GET
    @Path("/state")
    @Produces(MediaType.TEXT_PLAIN)
    public String state(@RestPath String reference) {
        return records.view(reference, signedIn.person()).state();
    }
}
