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
    private Language language;

    ReadersLanguage(CurrentVertxRequest request) {
        this.request = request;
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
        var cookie = context.request().getCookie(LanguageCookie.NAME);
        var header = context.request().getHeader("Accept-Language");
        return Language.of(cookie == null ? "" : cookie.getValue())
                .orElseGet(() -> header == null ? Language.ENGLISH : Language.accepted(header));
    }
}
