package org.resetdesk.notification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.resetdesk.account.SignedIn;
import org.resetdesk.notification.PostedLetter.Kind;
import org.resetdesk.notification.delivery.FiledLetter;
import org.resetdesk.notification.delivery.FiledMail;
import org.resetdesk.platform.ProductConfig;

/** In demo mode: the mails that went out, since there is no mailbox to look into. Elsewhere it does not exist. */
@Path("/mail")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class MailPages {

    private static final int SHOWN = 100;

    private static final String SANDBOX = "sandbox allow-top-navigation-by-user-activation; default-src 'none';"
            + " style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    @CheckedTemplate(basePath = "notification")
    static class Templates {
        static native TemplateInstance mailbox(List<FiledLetter> letters);

        static native TemplateInstance mail(FiledLetter filed, List<String> lines, boolean hidden);
    }

    private final FiledMail mail;
    private final ProductConfig config;
    private final SignedIn signedIn;

    MailPages(FiledMail mail, ProductConfig config, SignedIn signedIn) {
        this.mail = mail;
        this.config = config;
        this.signedIn = signedIn;
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
        return Templates.mail(filed, filed.letter().text().lines().toList(), isHidden(filed));
    }

    /** As a mail program shows it: its own styles hold, and nothing else of it does; its links open in the whole window. */
    @GET
    @Path("/{name}/page")
    public String asSent(@RestPath String name, @Context HttpServerResponse response) {
        refuseOutsideDemo();
        var filed = mail.named(name).filter(found -> !isHidden(found)).orElseThrow(NotFoundException::new);
        // In place of what all pages get: a browser would keep to both.
        response.putHeader("Content-Security-Policy", SANDBOX);
        response.putHeader("Cross-Origin-Opener-Policy", "unsafe-none");
        return filed.letter().html().replaceFirst("<head>", "<head><base target=\"_top\">");
    }

    /** In the demo the administrator plays the owners: installers and technicians must not read what only an owner gets. */
    private boolean isHidden(FiledLetter filed) {
        var isForOwner = Stream.of(Kind.OWNER_ASKED, Kind.VERIFICATION_CODE)
                .anyMatch(kind -> filed.letter().messageId().startsWith(Ledger.prefixOf(kind)));
        return isForOwner
                && signedIn.personIfAny().filter(person -> person.isAdmin()).isEmpty();
    }

    private void refuseOutsideDemo() {
        if (!config.demo()) {
            throw new NotFoundException();
        }
    }
}
