package org.resetdesk.notification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/** Makes a letter of plain words: as they are, and as a page that looks right in a phone's mail program. */
@Singleton
class Stationery {

    @CheckedTemplate(basePath = "notification")
    static class Templates {
        static native TemplateInstance letter(String subject, List<String> paragraphs, String link);
    }

    Letter letter(String messageId, String recipient, String words) {
        var parts = Arrays.stream(words.strip().split("\\R\\s*\\R"))
                .map(part -> part.strip().replaceAll("\\s*\\R\\s*", " "))
                .toList();
        var subject = parts.get(0);
        var body = parts.subList(1, parts.size());
        var link = body.stream().filter(Stationery::isLink).findFirst().orElse("");
        var paragraphs = body.stream().filter(part -> !isLink(part)).toList();
        var html = Templates.letter(subject, paragraphs, link).render();
        return new Letter(messageId, recipient, subject, String.join("\n\n", body) + "\n", html);
    }

    private static boolean isLink(String part) {
        return part.matches("https?://\\S+");
    }
}
