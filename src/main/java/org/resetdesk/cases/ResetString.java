package org.resetdesk.cases;

import java.util.Optional;
import java.util.regex.Pattern;

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
            return new Refused(
                    "RESET_STRING_IS_LABEL",
                    "This is the QR code of the label. Scan the QR code that the device or SADP shows after Forgot Password. It holds the device's verification code, so we did not keep it.",
                    false);
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
            return Optional.of(new Refused(
                    "RESET_STRING_IS_DEVICE_EXPORT",
                    "This is a device-export QR code of an app; it may hold your passwords, so we did not keep it. Scan the QR code that the device shows after Forgot Password.",
                    false));
        }
        if (DEVICE_INFO.matcher(text).find()) {
            return Optional.of(
                    refused(
                            "RESET_STRING_IS_DEVICE_INFO",
                            "This is a device's information page (ISAPI). Send the string or file that SADP exports after Forgot Password."));
        }
        if (text.matches("(?i)(?:https?://|www\\.).*")) {
            return Optional.of(refused(
                    "RESET_STRING_IS_URL",
                    "This is a web address. Scan the QR code that the device or SADP shows after Forgot Password."));
        }
        if (text.matches("[A-Za-z0-9]{8}")) {
            return Optional.of(
                    refused(
                            "RESET_STRING_IS_KEY",
                            "This looks like the answer, a key of 8 characters. Enter it in SADP; here we need the string that SADP shows."));
        }
        var asSerial = SerialNumber.asItStands(text);
        var isClaimed = claimed.filter(
                serial -> serial.text().equals(asSerial.text()) || serial.tail().equals(asSerial.tail()));
        if (asSerial.form() != SerialNumber.Form.OTHER || isClaimed.isPresent()) {
            return Optional.of(
                    refused(
                            "RESET_STRING_IS_SERIAL",
                            "This is the serial number. Here we need the string or QR code that SADP shows after Forgot Password."));
        }
        return Optional.empty();
    }

    private static Reading ofItsOwnForm(String text) {
        if (text.length() < SHORTEST || text.length() > LONGEST || !text.matches("[!-~]*")) {
            return refused(
                    "RESET_STRING_FORM",
                    "A reset string has 16 to 1,024 plain characters. Copy all of it, or send a photo of the QR code.");
        }
        return new Accepted(new ResetString(text));
    }

    private static Refused refused(String code, String message) {
        return new Refused(code, message, true);
    }
}
