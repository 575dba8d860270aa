package org.resetdesk.intake.batch;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.resetdesk.account.Role;
import org.resetdesk.account.SignedIn;
import org.resetdesk.intake.IntakeProblemMessages;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.Problem;
import org.resetdesk.platform.Secrets;
import org.resetdesk.platform.language.Words;

/**
 * A site's worth of devices, for programs. Multipart: {@code rows} (a JSON array) or {@code csv} (a file), {@code label} (many files,
 * sorted by their names or by what is read from them), {@code invoice}, {@code export-N} and {@code resetQr-N} for row N from 1,
 * {@code undertaking}, {@code site}.
 */
@Path("/api/batches")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class BatchApi {

    /** For the document of the API: its numbered fields are read as they come. */
    record SentBatch(
            String site,
            boolean undertaking,

            @Schema(description = "A JSON array of serial, method, startTime, model, resetString, note")
            String rows,

            @Schema(format = "binary", description = "Instead of rows; its first line names the columns")
            String csv,

            @Schema(description = "Files, sorted by their names or by what is read on them")
            List<String> label,

            @Schema(format = "binary", description = "Evidence for all devices")
            String invoice,

            @JsonProperty("export-1") @Schema(format = "binary", description = "Likewise export-2 and so on")
            String export,

            @JsonProperty("resetQr-1") @Schema(format = "binary", description = "Likewise resetQr-2 and so on")
            String resetQr) {}

    private static final int LONGEST_KEY = 255;

    private final BatchSubmissions submissions;
    private final BatchRecords records;
    private final SignedIn signedIn;
    private final ObjectMapper json;

    BatchApi(BatchSubmissions submissions, BatchRecords records, SignedIn signedIn, ObjectMapper json) {
        this.submissions = submissions;
        this.records = records;
        this.signedIn = signedIn;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.IS_INSTALLER)
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = SentBatch.class)))
    @APIResponseSchema(
            value = BatchView.class,
            responseCode = "201",
            responseDescription = "The batch; Location names it")
    public Response submit(MultipartFormDataInput input, @RestHeader("Idempotency-Key") String key) {
        var form = BatchForm.of(input, json).withKey(key == null || key.isBlank() ? Secrets.token() : key.strip());
        if (form.key().length() > LONGEST_KEY) {
            return Problem.withInput(List.of(new FieldProblem(
                            "Idempotency-Key",
                            "KEY_TOO_LONG",
                            Words.of(IntakeProblemMessages.class).keyTooLong())))
                    .response();
        }
        var outcome = submissions.submit(signedIn.person(), form);
        if (outcome instanceof BatchSubmissions.Refused refused) {
            return Problem.withInput(refused.problems()).response();
        }
        var reference = ((BatchSubmissions.Submitted) outcome).reference();
        return Response.created(URI.create("/api/batches/" + reference))
                .entity(records.view(reference, signedIn.person()))
                .build();
    }

    @GET
    @Path("/{reference}")
    public BatchView one(@RestPath String reference) {
        return records.view(reference, signedIn.person());
    }
}
