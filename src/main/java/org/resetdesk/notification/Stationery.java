package org.resetdesk.notification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resetdesk.platform.language.Language;
import org.resetdesk.platform.language.Words;

/** Makes a letter of plain words: as they are, and as a page that looks right in a phone's mail program. */
@Singleton
class Stationery {

    /** A link, and what it is for. */
    record Action(String label, String link) {

        public String labelBeforeAddress() {
            return Words.of(LetterMessages.class).beforeAddress(label);
        }
    }

    /** @param code empty in all letters but that with the verification code */
    record Page(
            String language,
            String subject,
            String preheader,
            List<String> before,
            String code,
            List<String> after,
            List<Action> actions,
            String footer) {

        public Action button() {
            return actions.get(0);
        }

        public List<Action> others() {
            return actions.subList(1, actions.size());
        }
    }

    @CheckedTemplate(basePath = "notification")
    static class Templates {
        static native TemplateInstance letter(Page page);
    }

    /** Mail programs show about so much beside the subject. */
    private static final int PREHEADER = 140;

    /**
     * @param words   the subject, an empty line, then paragraphs with empty lines between. Some of them are a stranger's: no link in them
     *     becomes one that can be pressed.
     * @param actions the first one is the button
     */
    Letter letter(Envelope envelope, String words, List<Action> actions) {
        var parts = Arrays.stream(words.strip().split("\\R\\s*\\R"))
                .map(part -> part.strip().replaceAll("\\s*\\R\\s*", " "))
                .toList();
        var subject = parts.get(0);
        var paragraphs = parts.subList(1, parts.size());
        var footer =
                envelope.replyTo().isPresent() ? Words.of(LetterMessages.class).youCanAnswer() : "";
        var links = actions.stream().map(action -> action.labelBeforeAddress() + "\n" + action.link());
        var text = Stream.of(paragraphs.stream(), links, Stream.of(footer))
                .flatMap(each -> each)
                .collect(Collectors.joining("\n\n"));
        return new Letter(
                envelope.messageId(),
                envelope.recipient(),
                subject,
                text.strip() + "\n",
                Templates.letter(page(subject, paragraphs, actions, footer)).render(),
                envelope.replyTo(),
                envelope.thread());
    }

    private static Page page(String subject, List<String> paragraphs, List<Action> actions, String footer) {
        var code = paragraphs.indexOf(PostedLetter.CODE);
        var preheader = String.join(" ", paragraphs);
        return new Page(
                Language.now().tag(),
                subject,
                preheader.substring(0, Math.min(PREHEADER, preheader.length())),
                code < 0 ? paragraphs : paragraphs.subList(0, code),
                code < 0 ? "" : PostedLetter.CODE,
                code < 0 ? List.of() : paragraphs.subList(code + 1, paragraphs.size()),
                actions,
                footer);
    }
}
