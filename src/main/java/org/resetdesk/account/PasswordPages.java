package org.resetdesk.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestQuery;
import org.resetdesk.account.Credential.Kind;
import org.resetdesk.platform.Limits;
import org.resetdesk.platform.Limits.Limited;

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
    private final Credentials credentials;
    private final Passwords passwords;
    private final SessionCookie cookie;
    private final Limits limits;
    private final HttpServerRequest request;

    PasswordPages(
            SignedIn signedIn,
            Accounts accounts,
            Credentials credentials,
            Passwords passwords,
            SessionCookie cookie,
            Limits limits,
            HttpServerRequest request) {
        this.signedIn = signedIn;
        this.accounts = accounts;
        this.credentials = credentials;
        this.passwords = passwords;
        this.cookie = cookie;
        this.limits = limits;
        this.request = request;
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
        limits.count(Limited.SIGN_IN, me.email());
        limits.count(Limited.SIGN_IN_FROM_ADDRESS, request.remoteAddress().hostAddress());
        if (!passwords.matches(form.password(), me.passwordHash())) {
            return Response.status(401)
                    .entity(Templates.password(signedIn.person(), form.next(), "The password is wrong. Try again."))
                    .build();
        }
        cookie.in(request).ifPresent(old -> credentials.end(Kind.SESSION, old));
        return Response.seeOther(URI.create(form.next()))
                .cookie(cookie.carrying(credentials.give(Kind.SESSION, me, null)))
                .build();
    }
}
