package org.resetdesk.platform;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.resetdesk.platform.language.Language;
import org.resetdesk.platform.language.Words;

/** How pages and letters write a moment: always in UTC, and saying so. */
@TemplateExtension
class Moments {

    static String day(Instant instant) {
        return written(instant, words().dayPattern());
    }

    static String moment(Instant instant) {
        return written(instant, words().momentPattern());
    }

    static String shortMoment(Instant instant) {
        return written(instant, words().shortMomentPattern());
    }

    private static String written(Instant instant, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Language.now().locale()).format(instant.atOffset(ZoneOffset.UTC));
    }

    private static PlatformMessages words() {
        return Words.of(PlatformMessages.class);
    }
}
