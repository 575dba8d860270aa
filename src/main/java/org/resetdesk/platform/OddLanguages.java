package org.resetdesk.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/** Forgets an Accept-Language that can't be read: the framework breaks on it, and whoever sent it still wants the page. */
@Singleton
public class OddLanguages {

    private static final int PRIORITY = OddPaths.PRIORITY - 2;

    /** RFC 4647 and RFC 9110; Java's own reader breaks on some that are neither. */
    private static final String RANGE =
            "(?:[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*|\\*)(?:[ \\t]*;[ \\t]*q=(?:0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?))?";

    private static final Pattern WISH = Pattern.compile(RANGE + "(?:[ \\t]*,[ \\t]*" + RANGE + ")*");

    /** That of a browser has at most some 200 characters. */
    private static final int LONGEST = 1000;

    void register(@Observes Filters filters) {
        filters.register(this::forgetOddWish, PRIORITY);
    }

    private void forgetOddWish(RoutingContext context) {
        var headers = context.request().headers();
        if (!headers.getAll(HttpHeaders.ACCEPT_LANGUAGE).stream().allMatch(OddLanguages::isReadable)) {
            headers.remove(HttpHeaders.ACCEPT_LANGUAGE);
        }
        context.next();
    }

    private static boolean isReadable(String wish) {
        return wish.length() <= LONGEST && WISH.matcher(wish).matches();
    }
}
