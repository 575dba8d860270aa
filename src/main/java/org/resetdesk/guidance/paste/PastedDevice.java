package org.resetdesk.guidance.paste;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.resetdesk.cases.SerialNumber;

/**
 * One device as SADP or the device itself describes it.
 *
 * @param startTime the device's own clock, without a zone; 1970 where that was never set
 * @param remarks   what its abilities mean for the reset
 * @param answers   what is now known of the advisor's questions
 */
public record PastedDevice(
        String serial,
        String model,
        String firmware,
        Optional<LocalDateTime> startTime,
        List<String> remarks,
        Map<String, String> answers) {

    private static final Set<String> TRUE =
            Set.of("true", "ture", "1", "yes", "active", "activated", "enable", "enabled");
    // Devices in the field spell it "flase".
    private static final Set<String> FALSE =
            Set.of("false", "flase", "0", "no", "inactive", "inactivated", "disable", "disabled");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int CLOCK_NEVER_SET = 2000;

    static PastedDevice of(Map<Field, String> fields) {
        var typed = SerialNumber.normalise(fields.getOrDefault(Field.SERIAL, ""));
        var serial = typed.isEmpty() ? SerialNumber.normalise(fields.getOrDefault(Field.SHORT_SERIAL, "")) : typed;
        var start = startTime(fields.getOrDefault(Field.START_TIME, ""));
        var answers = answers(fields);
        return new PastedDevice(
                serial, model(fields, serial), firmware(fields), start, remarks(fields, start), Map.copyOf(answers));
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
        var plain = text.strip().replace('/', '-').replace('T', ' ');
        try {
            return plain.length() < 19
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(plain.substring(0, 19), SECONDS));
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
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
        var remarks = new ArrayList<String>();
        if (says(fields, Field.ACTIVATED, FALSE)) {
            remarks.add("It is not activated: it needs no reset. Activate it in SADP with a new password.");
        }
        if (says(fields, Field.LOCKED, TRUE)) {
            remarks.add("It is locked after wrong attempts: leave it powered and wait for as long as SADP says.");
        }
        if (says(fields, Field.KEY_RESET, TRUE)) {
            remarks.add("Its Forgot Password offers a file or a key.");
        } else if (says(fields, Field.FILE_RESET, TRUE)) {
            remarks.add("Its Forgot Password offers a file.");
        } else if (says(fields, Field.FILE_RESET, FALSE)) {
            remarks.add("Its Forgot Password asks for a dated code: keep serial number and start time.");
        }
        if (start.isPresent() && start.get().getYear() < CLOCK_NEVER_SET) {
            remarks.add("Its clock was never set. Give the start time as it stands, and do not set the clock now.");
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
        return query.entrySet().stream()
                .map(answer -> answer.getKey() + "=" + URLEncoder.encode(answer.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/guidance?", ""));
    }
}
