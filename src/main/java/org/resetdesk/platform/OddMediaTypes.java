package org.resetdesk.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Refuses a Content-Type that is none, before anything goes by it: the framework's readers take its form for granted, on every
 * address, and break on a form without a boundary or a charset that nobody knows.
 */
@Singleton
public class OddMediaTypes {

    private static final int PRIORITY = OddPaths.PRIORITY - 1;

    private static final int LONGEST = 500;

    private static final String TOKEN = "[\\w!#$%&'*+.^`|~-]+";

    /** Some programs put more into an unquoted value than RFC 9110 allows. */
    private static final String VALUE = "(?:\"[^\"\\\\\\p{Cntrl}]+\"|[^\\s;\"\\\\\\p{Cntrl}]+)";

    private static final Pattern MEDIA_TYPE =
            Pattern.compile(TOKEN + "/" + TOKEN + "(?:[ \\t]*;[ \\t]*" + TOKEN + "=" + VALUE + ")*[ \\t]*;?[ \\t]*");

    private static final Pattern CHARSET = Pattern.compile("(?i);[ \\t]*charset=\"?([^\";]+)");

    /** RFC 2046 allows 70 characters. Its name is read as it stands, by the framework too. */
    private static final Pattern BOUNDARY =
            Pattern.compile(";[ \\t]*boundary=(?:\"[^\"]{1,200}\"|[^\\s;\"]{1,200}(?:$|[\\s;]))");

    private final EarlyRefusal refusal;

    OddMediaTypes(ObjectMapper json) throws JsonProcessingException {
        this.refusal = new EarlyRefusal(
                Problem.of(
                        415,
                        "WRONG_MEDIA_TYPE",
                        "We can't read that form",
                        "Send one Content-Type, whole: a form names its boundary, a text a charset that there is."),
                json);
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseOddMediaType, PRIORITY);
    }

    private void refuseOddMediaType(RoutingContext context) {
        if (isReadable(context.request().headers().getAll(HttpHeaders.CONTENT_TYPE))) {
            context.next();
        } else {
            refusal.answer(context);
        }
    }

    static boolean isReadable(List<String> sent) {
        if (sent.isEmpty()) {
            return true;
        }
        var type = sent.get(0);
        var isForm = type.regionMatches(true, 0, "multipart/", 0, 10);
        return sent.size() == 1
                && type.length() <= LONGEST
                && MEDIA_TYPE.matcher(type).matches()
                && (!isForm || BOUNDARY.matcher(type).find())
                && CHARSET.matcher(type).results().allMatch(found -> isKnownCharset(found.group(1)));
    }

    private static boolean isKnownCharset(String name) {
        try {
            return Charset.isSupported(name.strip());
        } catch (IllegalCharsetNameException noName) {
            return false;
        }
    }
}
