package org.resetdesk.cases;

import java.util.Optional;
import java.util.regex.Pattern;
import org.resetdesk.platform.language.Words;

/**
 * The string that SADP shows, or that the device's reset QR code holds. It is opaque and never decoded; what people send in its
 * place by mistake is told apart here. Sizes and look-alikes: {@code domain.md} §2.2.
 */
public record ResetString(String text) {

    public sealed interface Reading {}

    public record Accepted(ResetString string) implements Reading {}

    /** {@code keep} is false for what may hold credentials: it is shown to nobody and stored nowhere. */
    public record Refused(String code, String message, boolean keep) implements Reading {}

    private static final int SHORTEST = 16;
    private static final int LONGEST = 1024;
    private static final Pattern LINE_END = Pattern.compile("\\n\\r|\\r\\n|\\r|\\n");
    private static final String SHORT_SERIAL = "(?:\\d{9}|[A-Z]\\d{8}|[A-Z]{2}\\d{7})";
    /** A host and a serial number with nothing but white space between: a label whose line ends a field or a scanner left out. */
    private static final Pattern LABEL_IN_ONE_LINE =
            Pattern.compile("(?i)[a-z0-9.-]{1,100}\\.(?:com|net|cn)/?" + SHORT_SERIAL + "[A-Z]");

    private static final Pattern DEVICE_INFO = Pattern.compile("<(?:\\w+:)?[dD]eviceInfo");

    public static Reading read(String typed, Optional<SerialNumber> claimed) {
        var text = typed.replaceAll("\\s+", "");
        if (isLabel(typed, text)) {
            return new Refused("RESET_STRING_IS_LABEL", words().resetStringIsLabel(), false);
        }
        return lookAlike(text, claimed).<Reading>map(refused -> refused).orElseGet(() -> ofItsOwnForm(text));
    }

    private static boolean isLabel(String typed, String withoutBlanks) {
        var lines = LINE_END.split(typed.strip());
        return (lines.length >= 2 && lines[1].strip().matches(SHORT_SERIAL))
                || LABEL_IN_ONE_LINE.matcher(withoutBlanks).lookingAt();
    }

    private static Optional<Refused> lookAlike(String text, Optional<SerialNumber> claimed) {
        if (text.regionMatches(true, 0, "QRC0", 0, 4)) {
            return Optional.of(
                    new Refused("RESET_STRING_IS_DEVICE_EXPORT", words().resetStringIsDeviceExport(), false));
        }
        if (DEVICE_INFO.matcher(text).find()) {
            return Optional.of(refused("RESET_STRING_IS_DEVICE_INFO", words().resetStringIsDeviceInfo()));
        }
        if (text.matches("(?i)(?:https?://|www\\.).*")) {
            return Optional.of(refused("RESET_STRING_IS_URL", words().resetStringIsUrl()));
        }
        if (text.matches("[A-Za-z0-9]{8}")) {
            return Optional.of(refused("RESET_STRING_IS_KEY", words().resetStringIsKey()));
        }
        var asSerial = SerialNumber.asItStands(text);
        var isClaimed = claimed.filter(
                serial -> serial.text().equals(asSerial.text()) || serial.tail().equals(asSerial.tail()));
        if (asSerial.form() != SerialNumber.Form.OTHER || isClaimed.isPresent()) {
            return Optional.of(refused("RESET_STRING_IS_SERIAL", words().resetStringIsSerial()));
        }
        return Optional.empty();
    }

    private static Reading ofItsOwnForm(String text) {
        if (text.length() < SHORTEST || text.length() > LONGEST || !text.matches("[!-~]*")) {
            return refused("RESET_STRING_FORM", words().resetStringForm());
        }
        return new Accepted(new ResetString(text));
    }

    private static Refused refused(String code, String message) {
        return new Refused(code, message, true);
    }

    private static SerialMessages words() {
        return Words.of(SerialMessages.class);
    }
}
