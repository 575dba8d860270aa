package org.resetdesk.evidence;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.resetdesk.account.Person;
import org.resetdesk.audit.Act;
import org.resetdesk.audit.AuditLog;
import org.resetdesk.cases.Attachment;
import org.resetdesk.cases.Cases;
import org.resetdesk.evidence.storage.ObjectStore;

/** Hands out the files of cases: to the company that sent them as they came, pictures to staff without their metadata. */
@Singleton
class StoredFiles {

    private final Cases cases;
    private final Findings findings;
    private final ObjectStore store;
    private final StaffPictures staffPictures;
    private final AuditLog audit;

    StoredFiles(Cases cases, Findings findings, ObjectStore store, StaffPictures staffPictures, AuditLog audit) {
        this.cases = cases;
        this.findings = findings;
        this.store = store;
        this.staffPictures = staffPictures;
        this.audit = audit;
    }

    Response download(String reference, long id, Person reader) {
        var attachment = attachment(reference, id, reader);
        audit.write(Act.FILE_SEEN, reference, "Downloaded attachment " + id);
        var redrawn = reader.isStaff() && attachment.isPicture();
        // What must not be kept is taken out of the store, though its case names it still.
        var content = (redrawn ? staffPictures.of(attachment) : store.open(attachment.objectKey()))
                .orElseThrow(NotFoundException::new);
        return redrawn
                ? asDownload(content, "image/jpeg", attachment.name().replaceFirst("\\.[^.]*$", "") + ".jpg")
                : asDownload(content, attachment.type(), attachment.name());
    }

    /**
     * The picture that pages show.
     *
     * @param page  of a document; null for the one that its finding is about
     * @param ahead whether a browser fetches it for the page that may come next
     */
    Response view(String reference, long id, Integer page, boolean ahead, Person reader) {
        var attachment = attachment(reference, id, reader);
        var ofPage = page == null ? "" : ", page " + page;
        audit.write(
                Act.FILE_SEEN,
                reference,
                (ahead ? "Was sent ahead the picture of attachment " : "Saw the picture of attachment ") + id + ofPage);
        return Response.ok(picture(attachment, page))
                .type("image/jpeg")
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=600")
                .build();
    }

    private InputStream picture(Attachment attachment, Integer page) {
        var view = findings.findByIdOptional(attachment.id()).flatMap(FileFinding::view);
        if (page == null || view.filter(made -> made.page() == page).isPresent()) {
            return staffPictures.made(attachment).orElseThrow(NotFoundException::new);
        }
        view.filter(made -> page >= 1 && page <= made.pages()).orElseThrow(NotFoundException::new);
        return staffPictures.page(attachment, page).orElseThrow(NotFoundException::new);
    }

    private Attachment attachment(String reference, long id, Person reader) {
        return cases.withReference(reference, reader).stream()
                .flatMap(supportCase -> supportCase.attachments().stream())
                .filter(attachment -> attachment.id() == id)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static Response asDownload(InputStream content, String type, String name) {
        var ascii = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content)
                .type(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
