package org.resetdesk.account;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.resetdesk.platform.language.Language;
import org.resetdesk.platform.language.LanguageCookie;

/** Where anybody chooses the language to read in: for this browser, and for one's letters where one is signed in. */
@Path("/language")
public class LanguagePages {

    private final SignedIn signedIn;
    private final Accounts accounts;
    private final LanguageCookie cookie;

    LanguagePages(SignedIn signedIn, Accounts accounts, LanguageCookie cookie) {
        this.signedIn = signedIn;
        this.accounts = accounts;
        this.cookie = cookie;
    }

    @POST
    @PermitAll
    @Transactional
    public Response choose(@RestForm String language, @RestForm String back) {
        var chosen = Language.of(language).orElseThrow(BadRequestException::new);
        signedIn.personIfAny()
                .ifPresent(person -> accounts.findById(person.id()).read(chosen));
        return Response.seeOther(URI.create(SignInForm.placeHere(back)))
                .cookie(cookie.carrying(chosen))
                .build();
    }
}
