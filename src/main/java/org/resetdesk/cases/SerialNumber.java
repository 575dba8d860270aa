package org.resetdesk.cases;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resetdesk.platform.language.Words;

/**
 * A device's serial number. SADP shows it in full (model, date, region, then nine characters); the label prints those nine
 * characters alone. Grammar: {@code domain.md} §1.1, checked there against inventories and captures.
 *
 * @param text  the whole serial, normalised
 * @param model the model of a {@link Form#FULL} serial, otherwise empty
 * @param tail  what a label prints of it: the nine characters of a full serial, otherwise the whole text
 */
public record SerialNumber(String text, Form form, String model, String tail) {

    public enum Form {
        FULL,
        SHORT,
        /** Another maker's, compared as it stands. */
        OTHER
    }

    /** What became of a serial that somebody typed. */
    public sealed interface Reading {}

    /** {@code warnings} are in English, as a case keeps them. */
    public record Accepted(SerialNumber serial, List<String> warnings) implements Reading {}

    /** {@code code} is stable and for programs; {@code message} says what to do. */
    public record Refused(String code, String message) implements Reading {}

    private static final int LONGEST = 64;
    private static final String SHORT = "(?:\\d{9}|[A-Z]\\d{8}|[A-Z]{2}\\d{7})";
    private static final String MODEL = "[A-Za-z]{1,4}-?[A-Za-z0-9][A-Za-z0-9/()._+\\-]{2,38}?";
    private static final String BODY = "(?:[A-C]{0,2}(?<region>[A-Z]{2})|V\\d{6}[A-Z]{2})";
    private static final Pattern SHORT_FORM = Pattern.compile(SHORT);
    private static final Pattern FULL_FORM = Pattern.compile("(?<model>" + MODEL + ")(?:\\d{2})?(?<date>20\\d{6}|0{8})"
            + BODY + "(?<tail>" + SHORT + ")(?:[WCVLU]{2,5})?");
    private static final Pattern OTHER_FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{4,22}[A-Z0-9]");
    private static final Pattern WITHOUT_MODEL =
            Pattern.compile("(?:\\d{0,2}[A-Z]?\\d{0,2})?20\\d{6}[A-C]{0,2}[A-Z]{2}" + SHORT + "(?:[WCVLU]{2,5})?");
    private static final Pattern HOUSE_PREFIX = Pattern.compile("(?:I?DS|IPC|HWI|CS)-.*");
    private static final Pattern WITH_DATE = Pattern.compile(".*20\\d{2}(?:0[1-9]|1[0-2])[0-3]\\d.*");
    private static final Pattern DAHUA = Pattern.compile("\\d[A-Z]\\d{2}[0-9A-F]{3}[A-Z]A[A-Z0-9]{6}");
    private static final Pattern LABELLED = Pattern.compile(
            "^(?:S/N|SN|SERIALNO|SERIALNUMBER|DEVICESN|DEVICESERIALNO)[.:#]+", Pattern.CASE_INSENSITIVE);
    private static final Set<String> REGIONS = Set.of("CH", "TW", "JP", "EU", "WR", "RR");
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;

    /** Upper case without blanks, full-width forms or a leading "S/N:"; never swaps letters for digits. */
    public static String normalise(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s+", "");
        plain = LABELLED.matcher(plain).replaceFirst("").toUpperCase(Locale.ROOT);
        return plain.startsWith("IDS-") ? "i" + plain.substring(1) : plain;
    }

    /** The serial as it is to be compared with evidence. Refuses nothing: what has no known form is compared whole. */
    public static SerialNumber asItStands(String typed) {
        var text = normalise(typed);
        var full = FULL_FORM.matcher(text);
        if (full.matches()) {
            return new SerialNumber(text, Form.FULL, full.group("model"), full.group("tail"));
        }
        return new SerialNumber(text, SHORT_FORM.matcher(text).matches() ? Form.SHORT : Form.OTHER, "", text);
    }

    /** Reads what an installer typed; each way of getting it wrong has a message of its own. */
    public static Reading read(String typed, LocalDate today) {
        var text = normalise(typed);
        if (text.isEmpty()) {
            return new Refused("SERIAL_MISSING", words().serialMissing());
        }
        if (text.length() > LONGEST) {
            return new Refused("SERIAL_TOO_LONG", words().serialTooLong());
        }
        var full = FULL_FORM.matcher(text);
        if (full.matches()) {
            return readFull(text, full, today);
        }
        return refusal(text)
                .<Reading>map(refused -> refused)
                .orElseGet(() -> new Accepted(asItStands(text), List.of()));
    }

    private static Reading readFull(String text, Matcher full, LocalDate today) {
        var date = full.group("date");
        // Anonymised serials carry a zero date; a real wrong date is a misread digit.
        if (!date.equals("00000000")) {
            try {
                if (LocalDate.parse(date, DATE).isAfter(today)) {
                    return new Refused("SERIAL_DATE", words().serialFromFuture(date));
                }
            } catch (DateTimeException notADate) {
                return new Refused("SERIAL_DATE", words().serialWithoutDate(date));
            }
        }
        var warnings = new ArrayList<String>();
        var region = full.group("region");
        if (region != null && !REGIONS.contains(region)) {
            warnings.add(Words.kept(StoryMessages.class).regionUnknown(region));
        }
        return new Accepted(asItStands(text), List.copyOf(warnings));
    }

    private static Optional<Refused> refusal(String text) {
        if (SHORT_FORM.matcher(text).matches() && !text.matches("0+")) {
            return Optional.empty();
        }
        if (text.matches("[A-Za-z0-9/().-]*[X*]{4,}[A-Z0-9]*")) {
            return refused("SERIAL_MASKED", words().serialMasked());
        }
        if (text.matches("[A-Z]{0,2}0+")) {
            return refused("SERIAL_ZEROS", words().serialZeros());
        }
        if (HOUSE_PREFIX.matcher(text.toUpperCase(Locale.ROOT)).matches()) {
            return WITH_DATE.matcher(text).matches()
                    ? refused("SERIAL_TRUNCATED", words().serialTruncated())
                    : refused("SERIAL_IS_MODEL", words().serialIsModel());
        }
        if (WITHOUT_MODEL.matcher(text).matches()) {
            return refused("SERIAL_WITHOUT_MODEL", words().serialWithoutModel());
        }
        if (DAHUA.matcher(text).matches()) {
            return refused("SERIAL_OTHER_VENDOR", words().serialOfDahua());
        }
        if (text.matches("\\d{10,}")) {
            return refused("SERIAL_IS_OTHER_NUMBER", words().serialIsOtherNumber());
        }
        if (!OTHER_FORM.matcher(text).matches() || !text.matches(".*\\d.*")) {
            return refused("SERIAL_FORM", words().serialForm());
        }
        return Optional.empty();
    }

    private static Optional<Refused> refused(String code, String message) {
        return Optional.of(new Refused(code, message));
    }

    @Override
    public String toString() {
        return text;
    }

    private static SerialMessages words() {
        return Words.of(SerialMessages.class);
    }
}
