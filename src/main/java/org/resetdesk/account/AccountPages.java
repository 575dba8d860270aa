package org.resetdesk.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.resetdesk.account.Credential.Kind;

/** One's own account: the tokens with which a program may act in one's name. */
@Path("/account")
@Authenticated
public class AccountPages {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance account(Person person, List<Credential> tokens, String newToken);
    }

    private final SignedIn signedIn;
    private final Accounts accounts;
    private final Credentials credentials;

    AccountPages(SignedIn signedIn, Accounts accounts, Credentials credentials) {
        this.signedIn = signedIn;
        this.accounts = accounts;
        this.credentials = credentials;
    }

    @GET
    public TemplateInstance account() {
        return shown("");
    }

    /** The token is shown on this one page and never again. */
    @POST
    @Path("/tokens")
    @AsksPassword
    @Transactional
    public TemplateInstance makeToken(@RestForm String name) {
        var called = name == null || name.isBlank() ? "token" : name.strip();
        var me = accounts.findById(signedIn.person().id());
        return shown(credentials.give(Kind.API_TOKEN, me, called.substring(0, Math.min(called.length(), 60))));
    }

    @POST
    @Path("/tokens/{name}/end")
    @Transactional
    public Response endToken(@RestPath String name) {
        credentials.endToken(signedIn.person().id(), name);
        return Response.seeOther(URI.create("/account")).build();
    }

    private TemplateInstance shown(String newToken) {
        var person = signedIn.person();
        return Templates.account(person, credentials.tokensOf(person.id()), newToken);
    }
}
