package org.resetdesk.issuance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.resetdesk.account.Role;
import org.resetdesk.cases.CaseFile;
import org.resetdesk.cases.CaseView;

/** Where a technician's program puts an answer; as JSON, or as multipart where it is a file. */
@Path("/api/cases/{reference}/issuance")
@RolesAllowed(Role.IS_TECHNICIAN)
@Produces(MediaType.APPLICATION_JSON)
public class IssuanceApi {

    public record SentCode(String date, String code) {}

    public record Sent(List<SentCode> codes, String key, String verificationCode) {}

    private final ManualIssuing manual;
    private final CaseFile file;

    IssuanceApi(ManualIssuing manual, CaseFile file) {
        this.manual = manual;
        this.file = file;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public CaseView issue(@RestPath String reference, Sent sent) {
        var codes = Optional.ofNullable(sent).map(Sent::codes).orElse(List.of()).stream()
                .map(code -> code == null ? TypedAnswer.Line.NONE : new TypedAnswer.Line(code.date(), code.code()))
                .toList();
        var key = Optional.ofNullable(sent).map(Sent::key).orElse("");
        var mailed = Optional.ofNullable(sent).map(Sent::verificationCode).orElse("");
        manual.issue(reference, method -> TypedAnswer.read(method, codes, key, mailed, null));
        return file.viewNow(reference);
    }

    /** {@code codes} is text, one a line: the device's date, a blank, the code. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public CaseView issueForm(
            @RestPath String reference,
            @RestForm String codes,
            @RestForm String key,
            @RestForm String verificationCode,
            @RestForm("file") FileUpload answer) {
        manual.issue(
                reference, method -> TypedAnswer.read(method, TypedAnswer.lines(codes), key, verificationCode, answer));
        return file.viewNow(reference);
    }
}
