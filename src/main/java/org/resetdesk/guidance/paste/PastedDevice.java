package org.resetdesk.guidance.paste;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.resetdesk.cases.ResetMethod;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.platform.language.Words;

/**
 * One device as SADP or the device itself describes it.
 *
 * @param startTime the device's own clock, without a zone; 1970 where that was never set
 * @param remarks   what its abilities mean for the reset
 * @param answers   what is now known of the advisor's questions
 * @param method    what its Forgot Password will ask for, as far as its abilities tell
 * @param activated false where it has no password yet, so that none can be reset
 */
public record PastedDevice(
        String serial,
        String model,
        String firmware,
        Optional<LocalDateTime> startTime,
        List<String> remarks,
        Map<String, String> answers,
        Optional<ResetMethod> method,
        boolean activated) {

    private static final Set<String> TRUE =
            Set.of("true", "ture", "1", "yes", "active", "activated", "enable", "enabled");
    // Devices in the field spell it "flase".
    private static final Set<String> FALSE =
            Set.of("false", "flase", "0", "no", "inactive", "inactivated", "disable", "disabled");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final Pattern START =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})[ T]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");
    private static final Pattern DAYS = Pattern.compile("[2-7]\\d{4}(?:\\.\\d{1,15})?");
    private static final int CLOCK_NEVER_SET = 2000;

    static PastedDevice of(Map<Field, String> fields) {
        var typed = SerialNumber.normalise(fields.getOrDefault(Field.SERIAL, ""));
        var serial = typed.isEmpty() ? SerialNumber.normalise(fields.getOrDefault(Field.SHORT_SERIAL, "")) : typed;
        var start = startTime(fields.getOrDefault(Field.START_TIME, ""));
        var answers = answers(fields);
        return new PastedDevice(
                serial,
                model(fields, serial),
                firmware(fields),
                start,
                remarks(fields, start),
                Map.copyOf(answers),
                method(fields),
                !says(fields, Field.ACTIVATED, FALSE));
    }

    private static String model(Map<Field, String> fields, String serial) {
        var type = fields.getOrDefault(Field.DEVICE_TYPE, "");
        var named =
                fields.getOrDefault(Field.MODEL, type.contains("-") ? type : "").strip();
        return named.isEmpty() ? SerialNumber.asItStands(serial).model() : named;
    }

    private static String firmware(Map<Field, String> fields) {
        var version = fields.getOrDefault(Field.FIRMWARE, "").strip();
        var build = fields.getOrDefault(Field.FIRMWARE_BUILD, "").strip();
        return build.isEmpty() || version.contains("build") ? version : version + " " + build;
    }

    private static Optional<LocalDateTime> startTime(String text) {
        var spelled = START.matcher(text.strip());
        try {
            if (spelled.lookingAt()) {
                var second = spelled.group(6) == null ? "0" : spelled.group(6);
                return Optional.of(LocalDateTime.of(
                        number(spelled.group(1)),
                        number(spelled.group(2)),
                        number(spelled.group(3)),
                        number(spelled.group(4)),
                        number(spelled.group(5)),
                        number(second)));
            }
            return DAYS.matcher(text.strip()).matches()
                    ? Optional.of(ofSheet(Double.parseDouble(text.strip())))
                    : Optional.empty();
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** A workbook that was saved by a spreadsheet program has its times as days since 30 December 1899. */
    private static LocalDateTime ofSheet(double days) {
        return LocalDate.of(1899, 12, 30).atStartOfDay().plusSeconds(Math.round(days * 86_400));
    }

    private static Optional<ResetMethod> method(Map<Field, String> fields) {
        if (says(fields, Field.KEY_RESET, TRUE)) {
            return Optional.of(ResetMethod.RESET_KEY);
        }
        if (says(fields, Field.FILE_RESET, TRUE)) {
            return Optional.of(ResetMethod.ENCRYPT_FILE);
        }
        return says(fields, Field.FILE_RESET, FALSE) ? Optional.of(ResetMethod.SECURITY_CODE) : Optional.empty();
    }

    private static Map<String, String> answers(Map<Field, String> fields) {
        var answers = new LinkedHashMap<String, String>();
        if (says(fields, Field.QUESTIONS, FALSE)) {
            answers.put("questions", "no");
        }
        if (says(fields, Field.MAILBOX, FALSE)) {
            answers.put("email", "no");
        }
        if (says(fields, Field.HIK_CONNECT, FALSE) || says(fields, Field.HIK_CONNECT_ON, FALSE)) {
            answers.put("bound", "no");
        }
        return answers;
    }

    private static List<String> remarks(Map<Field, String> fields, Optional<LocalDateTime> start) {
        var words = Words.of(PasteMessages.class);
        var remarks = new ArrayList<String>();
        if (says(fields, Field.ACTIVATED, FALSE)) {
            return List.of(words.notActivated());
        }
        if (says(fields, Field.LOCKED, TRUE)) {
            remarks.add(words.locked());
        }
        if (says(fields, Field.KEY_RESET, TRUE)) {
            remarks.add(words.offersFileOrKey());
        } else if (says(fields, Field.FILE_RESET, TRUE)) {
            remarks.add(words.offersFile());
        } else if (says(fields, Field.FILE_RESET, FALSE)) {
            remarks.add(words.asksForCode());
        }
        if (start.isPresent() && start.get().getYear() < CLOCK_NEVER_SET) {
            remarks.add(words.clockNeverSet());
        }
        return List.copyOf(remarks);
    }

    private static boolean says(Map<Field, String> fields, Field field, Set<String> words) {
        return words.contains(fields.getOrDefault(field, "").strip().toLowerCase(Locale.ROOT));
    }

    public String start() {
        return startTime.map(SECONDS::format).orElse("");
    }

    /** The advisor's address for this device; without its serial number, which would stay in the browser's history. */
    public String advisor() {
        var query = new LinkedHashMap<String, String>();
        query.put("model", model);
        query.put("firmware", firmware);
        query.putAll(answers);
        return address("/guidance?", query);
    }

    /** The form for a case of this device, filled with what is known. */
    public String caseForm() {
        var query = new LinkedHashMap<String, String>();
        query.put("serial", serial);
        query.put("model", model);
        query.put("method", method.map(Enum::name).orElse(""));
        query.put("startTime", start());
        return address("/cases/new?", query);
    }

    private static String address(String page, Map<String, String> query) {
        return query.entrySet().stream()
                .filter(answer -> !answer.getValue().isEmpty())
                .map(answer -> answer.getKey() + "=" + URLEncoder.encode(answer.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", page, ""));
    }
}
