package org.resetdesk.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.resetdesk.audit.Act;
import org.resetdesk.audit.AuditLog;
import org.resetdesk.platform.language.Words;

/** Asks somebody who is signed in for the password again, and goes back to where they were, in a new session. */
@Path("/password")
@Authenticated
public class PasswordPages {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance password(Person person, String next, String problem);
    }

    private final SignedIn signedIn;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final AuditLog audit;

    PasswordPages(SignedIn signedIn, Accounts accounts, Passwords passwords, Sessions sessions, AuditLog audit) {
        this.signedIn = signedIn;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.audit = audit;
    }

    @GET
    public TemplateInstance form(@RestQuery String next) {
        return Templates.password(signedIn.person(), next == null ? "" : next, "");
    }

    /** Counted with the sign-ins: a stolen phone is no second place to guess at. */
    @POST
    @Transactional
    public Response give(@BeanParam SignInForm form) {
        var me = accounts.findById(signedIn.person().id());
        sessions.countAttempt(me.email());
        if (!passwords.matches(form.password(), me.passwordHash())) {
            audit.write(Act.SIGN_IN_FAILED, me.email(), "Gave a wrong password after a rest");
            return Response.status(401)
                    .entity(Templates.password(
                            signedIn.person(),
                            form.next(),
                            Words.of(AccountMessages.class).wrongPassword()))
                    .build();
        }
        audit.write(Act.SIGNED_IN, me.email(), "Gave the password again");
        return sessions.begin(me, form.next());
    }
}
