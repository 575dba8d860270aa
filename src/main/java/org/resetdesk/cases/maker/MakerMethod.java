package org.resetdesk.cases.maker;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.resetdesk.cases.ResetMethod;
import org.resetdesk.cases.maker.MakerFile.Section;
import org.resetdesk.platform.language.Phrases;
import org.resetdesk.platform.language.Pictures;

/**
 * One way in which a maker's device asks for its reset, with the maker's words.
 *
 * @param sends    one of these at least is sent; none where the time says it all
 * @param missing  what to say where nothing was sent; otherwise the words of what comes first
 * @param cameras  whether a recorder can reset its cameras with it
 * @param enter    what to do with the answer
 * @param steps    the same, one thing at a time; may be none
 * @param picture  of these steps; each maker has pictures of its own, or none
 * @param validity how long an answer works
 */
public record MakerMethod(
        ResetMethod method,
        String name,
        String explanation,
        boolean wantsTime,
        List<Kind> sends,
        Optional<String> missing,
        boolean cameras,
        Reply reply,
        String enter,
        List<String> steps,
        Optional<Picture> picture,
        Duration validity) {

    /** @param address without the host */
    public record Picture(String address, String inWords) {

        @Override
        public String address() {
            return Pictures.address(address);
        }

        @Override
        public String inWords() {
            return Phrases.told(inWords);
        }
    }

    /** What can be sent besides a time. All of it is opaque to us. */
    public enum Kind {
        STRING,
        PICTURE,
        EXPORT;

        /** Of its section in a maker's page. */
        public String heading() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The answer's shape.
     *
     * @param form  of one code or key; null where the answer is a file alone
     * @param wrong what to say where it has another form
     */
    public record Reply(List<ReplyKind> kinds, String name, Pattern form, String wrong) {

        @Override
        public String name() {
            return Phrases.told(name);
        }

        @Override
        public String wrong() {
            return Phrases.told(wrong);
        }

        public boolean mayBe(String kind) {
            return kinds.contains(ReplyKind.valueOf(kind));
        }
    }

    public enum ReplyKind {
        CODES,
        KEY,
        FILE,
        /** Mailed to the mailbox on record, and shown to nobody. */
        VERIFICATION_CODE
    }

    static MakerMethod in(ResetMethod method, Section section) {
        var kinds = section.several("reply", ReplyKind.class);
        var form = kinds.equals(List.of(ReplyKind.FILE)) ? null : section.pattern("reply form");
        var timed = section.maybe("time").isPresent()
                && section.oneOf("time", "required").equals("required");
        var sends = section.maybe("sends").isPresent() ? section.several("sends", Kind.class) : List.<Kind>of();
        if (!timed && sends.isEmpty()) {
            section.wrong("it says neither a time nor what is sent");
        }
        return new MakerMethod(
                method,
                section.one("name"),
                section.one("explanation"),
                timed,
                sends,
                section.maybe("missing"),
                section.maybe("cameras").isPresent()
                        && section.oneOf("cameras", "offered").equals("offered"),
                new Reply(kinds, section.one("reply name"), form, section.one("reply message")),
                section.one("enter"),
                section.all("step"),
                section.maybe("picture")
                        .map(name -> new Picture("/steps/" + name + ".svg", section.one("picture in words"))),
                section.hours("valid"));
    }

    @Override
    public String name() {
        return Phrases.told(name);
    }

    @Override
    public String explanation() {
        return Phrases.told(explanation);
    }

    @Override
    public Optional<String> missing() {
        return missing.map(Phrases::told);
    }

    @Override
    public String enter() {
        return Phrases.told(enter);
    }

    @Override
    public List<String> steps() {
        return Phrases.told(steps);
    }

    static <E extends Enum<E>> E named(Class<E> words, String word) {
        return Arrays.stream(words.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(word.strip()))
                .findFirst()
                .orElse(null);
    }
}
