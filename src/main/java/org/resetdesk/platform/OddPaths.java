package org.resetdesk.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/**
 * Refuses addresses that one part of a server might read differently from another, before any part has read them: no page and no
 * call of ours has such an address, and most ways past an access check began with one (CVE-2026-87743, CVE-2026-39852).
 */
@Singleton
public class OddPaths {

    /** Before authentication, which Quarkus has at 200. */
    static final int PRIORITY = 900;

    /** Encoded: a slash, backslash, dot, semicolon, percent sign or control character. */
    private static final String ODD_ENCODING = "%(?:2[fFeE5]|5[cC]|3[bB]|[01]\\p{XDigit}|7[fF])";

    private static final Pattern ODD_PATH = Pattern.compile(";|//|/\\.|\\.\\.|" + ODD_ENCODING);

    /** Also behind the question mark: what is no address at all, and the zero that PostgreSQL takes in no text. */
    private static final Pattern ODD_ANYWHERE = Pattern.compile("[^\\x21-\\x7e]|[\\\\#]|%00");

    /** The server itself takes more, so that the refusal is in words. */
    private static final int LONGEST = 4096;

    private final EarlyRefusal odd;
    private final EarlyRefusal tooLong;

    OddPaths(ObjectMapper json) throws JsonProcessingException {
        this.odd = new EarlyRefusal(
                Problem.of(
                        400,
                        "ODD_PATH",
                        "We don't read addresses of this form",
                        "Use the address as a page or /q/openapi shows it."),
                json);
        this.tooLong = new EarlyRefusal(
                Problem.of(
                        414,
                        "ADDRESS_TOO_LONG",
                        "This address is too long",
                        "Use an address of at most " + LONGEST + " characters; send what is longer in a form."),
                json);
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseOddPath, PRIORITY);
    }

    private void refuseOddPath(RoutingContext context) {
        if (context.request().uri().length() > LONGEST) {
            tooLong.answer(context);
        } else if (isOdd(context.request())) {
            odd.answer(context);
        } else {
            context.next();
        }
    }

    private static boolean isOdd(HttpServerRequest request) {
        var path = request.path();
        return path == null
                || ODD_PATH.matcher(path).find()
                || ODD_ANYWHERE.matcher(request.uri()).find();
    }
}
