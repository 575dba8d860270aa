package org.resetdesk.platform.language;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The language of whoever made this request: as chosen here, else as the browser asks. Templates know it as {@code inject:reader}. */
@RequestScoped
@Named("reader")
public class ReadersLanguage {

    private final CurrentVertxRequest request;
    private final LanguageCookie cookie;
    private Language language;

    ReadersLanguage(CurrentVertxRequest request, LanguageCookie cookie) {
        this.request = request;
        this.cookie = cookie;
    }

    public Language language() {
        if (language == null) {
            language = asked();
        }
        return language;
    }

    public List<Language> languages() {
        return Language.all();
    }

    private Language asked() {
        var context = request.getCurrent();
        if (context == null) {
            return Language.ENGLISH;
        }
        var header = context.request().getHeader("Accept-Language");
        var wished = header == null ? Language.ENGLISH : Language.accepted(header);
        // A program says with each call what it reads.
        var isProgram = context.request().path().startsWith("/api/");
        return isProgram ? wished : cookie.in(context.request()).orElse(wished);
    }
}
