package org.resetdesk.cases.maker;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.resetdesk.cases.CasesMessages;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.cases.maker.MakerFile.Section;
import org.resetdesk.platform.language.Phrases;
import org.resetdesk.platform.language.Words;

/**
 * What names one device of a maker.
 *
 * @param pattern empty where the serial numbers have a grammar of their own in {@link SerialNumber}
 * @param wrong   what to say of one that does not fit the pattern
 */
public record Identifier(String name, String hint, Optional<Pattern> pattern, String example, String wrong) {

    /** What the evidence check can look for: {@code reading} compares nothing longer, shorter or odder. */
    private static final Pattern COMPARABLE = Pattern.compile("[A-Z0-9][A-Z0-9/()._+-]{4,62}[A-Z0-9)]");

    private static final LocalDate ANY_DAY = LocalDate.of(2024, 1, 1);

    static Identifier in(Section section) {
        var ofOurs = section.maybe("grammar").isPresent()
                && section.oneOf("grammar", "hikvision").equals("hikvision");
        var identifier = new Identifier(
                section.one("name"),
                section.one("hint"),
                ofOurs ? Optional.empty() : Optional.of(section.pattern("pattern")),
                section.one("example"),
                ofOurs ? "" : section.one("message"));
        if (!(identifier.read(identifier.example, ANY_DAY) instanceof SerialNumber.Accepted)) {
            section.wrong("its example " + identifier.example + " does not fit its pattern");
        }
        return identifier;
    }

    @Override
    public String name() {
        return Phrases.told(name);
    }

    @Override
    public String hint() {
        return Phrases.told(hint);
    }

    @Override
    public String wrong() {
        return Phrases.told(wrong);
    }

    /** As an installer typed it; compared with evidence as it stands then. */
    public SerialNumber.Reading read(String typed, LocalDate today) {
        if (pattern.isEmpty()) {
            return SerialNumber.read(typed, today);
        }
        var text = SerialNumber.normalise(typed);
        if (text.isEmpty()) {
            return new SerialNumber.Refused(
                    "SERIAL_MISSING", Words.of(CasesMessages.class).identifierMissing(name(), hint()));
        }
        return pattern.get().matcher(text).matches() && COMPARABLE.matcher(text).matches()
                ? new SerialNumber.Accepted(SerialNumber.asItStands(text), List.of())
                : new SerialNumber.Refused("SERIAL_FORM", wrong());
    }
}
