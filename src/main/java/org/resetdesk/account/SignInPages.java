package org.resetdesk.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestQuery;
import org.resetdesk.account.Credential.Kind;
import org.resetdesk.audit.Act;
import org.resetdesk.audit.AuditLog;
import org.resetdesk.platform.language.LanguageCookie;
import org.resetdesk.platform.language.Words;

/** Where a session begins and ends. */
@Path("/")
public class SignInPages {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance signIn(String email, String next, String problem);
    }

    private final Accounts accounts;
    private final Credentials credentials;
    private final Passwords passwords;
    private final SessionCookie cookie;
    private final LanguageCookie languageCookie;
    private final Sessions sessions;
    private final HttpServerRequest request;
    private final AuditLog audit;

    SignInPages(
            Accounts accounts,
            Credentials credentials,
            Passwords passwords,
            SessionCookie cookie,
            LanguageCookie languageCookie,
            Sessions sessions,
            HttpServerRequest request,
            AuditLog audit) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.passwords = passwords;
        this.cookie = cookie;
        this.languageCookie = languageCookie;
        this.sessions = sessions;
        this.request = request;
        this.audit = audit;
    }

    @GET
    @Path("sign-in")
    @PermitAll
    public TemplateInstance form(@RestQuery String next) {
        return Templates.signIn("", next == null ? "" : next, "");
    }

    @POST
    @Path("sign-in")
    @PermitAll
    @Transactional
    public Response signIn(@BeanParam SignInForm form) {
        sessions.countAttempt(form.email());
        var account = accounts.withEmail(form.email());
        var matches = passwords.matches(form.password(), account.flatMap(Account::passwordHash));
        if (account.isEmpty() || !matches || !account.get().enabled()) {
            // Never what was typed: people type a password there, too.
            var who = account.map(Account::email).orElse("somebody unknown");
            audit.write(who, Act.SIGN_IN_FAILED, who, "Tried to sign in");
            return Response.status(401)
                    .entity(Templates.signIn(
                            form.email(),
                            form.next(),
                            Words.of(AccountMessages.class).wrongSignIn()))
                    .build();
        }
        audit.write(account.get().email(), Act.SIGNED_IN, account.get().email(), "Signed in");
        return sessions.begin(account.get(), form.next());
    }

    @POST
    @Path("sign-out")
    @PermitAll
    public Response signOut() {
        cookie.in(request)
                .flatMap(token -> credentials.whoHolds(Kind.SESSION, token))
                .ifPresent(account -> audit.write(account.email(), Act.SIGNED_OUT, account.email(), "Signed out"));
        cookie.in(request).ifPresent(token -> credentials.end(Kind.SESSION, token));
        return Response.seeOther(URI.create("/sign-in"))
                .cookie(cookie.gone(), languageCookie.gone())
                .build();
    }
}
