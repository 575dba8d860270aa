package org.resetdesk.notification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.resetdesk.notification.delivery.FiledLetter;
import org.resetdesk.notification.delivery.FiledMail;
import org.resetdesk.platform.ProductConfig;

/** In demo mode: the mails that went out, since there is no mailbox to look into. Elsewhere it does not exist. */
@Path("/mail")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class MailPages {

    private static final int SHOWN = 100;

    @CheckedTemplate(basePath = "notification")
    static class Templates {
        static native TemplateInstance mailbox(List<FiledLetter> letters);

        static native TemplateInstance mail(FiledLetter filed, List<String> lines);
    }

    private final FiledMail mail;
    private final ProductConfig config;

    MailPages(FiledMail mail, ProductConfig config) {
        this.mail = mail;
        this.config = config;
    }

    @GET
    public TemplateInstance mailbox() {
        refuseOutsideDemo();
        return Templates.mailbox(mail.newestFirst(SHOWN));
    }

    @GET
    @Path("/{name}")
    public TemplateInstance one(@RestPath String name) {
        refuseOutsideDemo();
        var filed = mail.named(name).orElseThrow(NotFoundException::new);
        return Templates.mail(filed, filed.letter().text().lines().toList());
    }

    private void refuseOutsideDemo() {
        if (!config.demo()) {
            throw new NotFoundException();
        }
    }
}
