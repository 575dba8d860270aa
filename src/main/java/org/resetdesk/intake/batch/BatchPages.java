package org.resetdesk.intake.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.resetdesk.account.Role;
import org.resetdesk.account.SignedIn;
import org.resetdesk.cases.ResetMethod;
import org.resetdesk.intake.Shown;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.Secrets;

/** Where an installer sends the devices of a site at once. Files are kept here while rows are put right, also without scripts. */
@Path("/cases/batch")
@RolesAllowed(Role.IS_INSTALLER)
@Produces(MediaType.TEXT_HTML)
public class BatchPages {

    private static final int ROWS_AT_FIRST = 3;

    @CheckedTemplate(basePath = "batch")
    static class Templates {
        static native TemplateInstance form(BatchPage page);
    }

    private final BatchSubmissions submissions;
    private final SignedIn signedIn;
    private final ObjectMapper json;

    BatchPages(BatchSubmissions submissions, SignedIn signedIn, ObjectMapper json) {
        this.submissions = submissions;
        this.signedIn = signedIn;
        this.json = json;
    }

    @GET
    public TemplateInstance form() {
        return Templates.form(page(Secrets.token(), "", false, List.of(), List.of(), List.of(), ROWS_AT_FIRST));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response submit(MultipartFormDataInput input) {
        var sent = BatchForm.of(input, json);
        var form = sent.key().isEmpty() || sent.key().length() > 255 ? sent.withKey(Secrets.token()) : sent;
        if (form.moreRows() > 0) {
            var problems = new ArrayList<>(form.problems());
            var files = submissions.keep(signedIn.person(), form, problems);
            return shown(200, form, form.rows(), files, problems, form.rows().size() + form.moreRows());
        }
        var outcome = submissions.submit(signedIn.person(), form);
        if (outcome instanceof BatchSubmissions.Refused refused) {
            var rows = Math.max(1, refused.rows().size());
            return shown(422, form, refused.rows(), refused.files(), refused.problems(), rows);
        }
        return Response.seeOther(URI.create("/batches/" + ((BatchSubmissions.Submitted) outcome).reference()))
                .build();
    }

    private static Response shown(
            int status, BatchForm form, List<Row> rows, List<BatchFile> files, List<FieldProblem> problems, int count) {
        return Response.status(status)
                .entity(Templates.form(page(form.key(), form.site(), form.undertaking(), rows, files, problems, count)))
                .build();
    }

    /** With empty rows up to {@code count}. */
    private static BatchPage page(
            String key,
            String site,
            boolean undertaking,
            List<Row> rows,
            List<BatchFile> files,
            List<FieldProblem> problems,
            int count) {
        var shown = new ArrayList<>(rows.subList(0, Math.min(rows.size(), BatchSubmissions.MOST_ROWS)));
        while (shown.size() < Math.min(count, BatchSubmissions.MOST_ROWS)) {
            shown.add(Row.EMPTY);
        }
        return new BatchPage(
                key,
                site,
                undertaking,
                shown,
                files,
                new Shown(problems),
                ResetMethod.values(),
                BatchSubmissions.MOST_ROWS);
    }
}
