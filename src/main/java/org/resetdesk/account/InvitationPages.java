package org.resetdesk.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.resetdesk.account.Credential.Kind;
import org.resetdesk.audit.Act;
import org.resetdesk.audit.AuditLog;
import org.resetdesk.platform.language.Words;

/** Where an invited person, or one who forgot it, chooses a password. */
@Path("/invitations/{token}")
public class InvitationPages {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance invitation(String email, String problem, int shortest);

        static native TemplateInstance invitationOver();
    }

    private final Credentials credentials;
    private final Passwords passwords;
    private final Sessions sessions;
    private final AuditLog audit;

    InvitationPages(Credentials credentials, Passwords passwords, Sessions sessions, AuditLog audit) {
        this.credentials = credentials;
        this.passwords = passwords;
        this.sessions = sessions;
        this.audit = audit;
    }

    @GET
    @PermitAll
    public Response form(@RestPath String token) {
        return credentials
                .whoHolds(Kind.INVITATION, token)
                .map(account -> shown(200, account, ""))
                .orElseGet(InvitationPages::over);
    }

    @POST
    @PermitAll
    @Transactional
    public Response choose(@RestPath String token, @RestForm String password) {
        var account = credentials.whoHolds(Kind.INVITATION, token);
        if (account.isEmpty()) {
            return over();
        }
        var problem = problemWith(password == null ? "" : password, account.get());
        if (!problem.isEmpty()) {
            return shown(422, account.get(), problem);
        }
        account.get().choosePassword(passwords.hash(password));
        audit.write(account.get().email(), Act.ACCOUNT, account.get().email(), "Chose a password by an invitation");
        credentials.endAll(Kind.INVITATION, account.get());
        credentials.endAll(Kind.SESSION, account.get());
        return sessions.begin(account.get(), "/");
    }

    private static String problemWith(String password, Account account) {
        if (password.length() < Passwords.SHORTEST) {
            return words().passwordTooShort(Passwords.SHORTEST);
        }
        if (password.length() > Passwords.LONGEST) {
            return words().passwordTooLong(Passwords.LONGEST);
        }
        return password.toLowerCase(java.util.Locale.ROOT)
                        .contains(account.email().split("@")[0])
                ? words().passwordHasName()
                : "";
    }

    private static Response shown(int status, Account account, String problem) {
        return Response.status(status)
                .entity(Templates.invitation(account.email(), problem, Passwords.SHORTEST))
                .build();
    }

    private static Response over() {
        return Response.status(404).entity(Templates.invitationOver()).build();
    }

    private static AccountMessages words() {
        return Words.of(AccountMessages.class);
    }
}
