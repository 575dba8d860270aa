package org.resetdesk.intake;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import org.resetdesk.cases.ResetString;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.cases.StoryMessages;
import org.resetdesk.cases.maker.Maker;
import org.resetdesk.cases.maker.Maker.Artefact;
import org.resetdesk.cases.maker.Maker.DeviceTime;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.language.Words;

/** Reads the fields that a new case and an answer have in common; what is wrong goes to {@code problems}. */
@Singleton
class Fields {

    private static final DateTimeFormatter START_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);
    /** The device's clock may show the time of any zone, and be a little fast. */
    private static final Duration FURTHEST_ZONE = Duration.ofHours(15);

    private final Clock clock;

    Fields(Clock clock) {
        this.clock = clock;
    }

    Optional<SerialNumber> serial(Maker maker, String typed, List<String> warnings, List<FieldProblem> problems) {
        var reading = maker.identifier().read(typed, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        if (reading instanceof SerialNumber.Accepted accepted) {
            warnings.addAll(accepted.warnings());
            return Optional.of(accepted.serial());
        }
        var refused = (SerialNumber.Refused) reading;
        problems.add(new FieldProblem("serial", refused.code(), refused.message()));
        return Optional.empty();
    }

    Optional<LocalDateTime> startTime(
            DeviceTime wanted, String typed, List<String> warnings, List<FieldProblem> problems) {
        if (typed.isEmpty()) {
            problems.add(new FieldProblem("startTime", "START_TIME_MISSING", wanted.missing()));
            return Optional.empty();
        }
        try {
            var spelled = typed.replace('T', ' ').replaceFirst("^(\\S+ \\d{2}:\\d{2})$", "$1:00");
            if (wanted.dateOnly()) {
                spelled = spelled.replaceFirst("^(\\S+)( .*)?$", "$1 00:00:00");
            }
            var time = LocalDateTime.parse(spelled, START_TIME);
            return plausible(time, warnings, problems);
        } catch (DateTimeParseException notTime) {
            problems.add(new FieldProblem("startTime", "START_TIME_FORM", wanted.missing()));
            return Optional.empty();
        }
    }

    private Optional<LocalDateTime> plausible(LocalDateTime time, List<String> warnings, List<FieldProblem> problems) {
        var latest = LocalDateTime.ofInstant(clock.instant().plus(FURTHEST_ZONE), ZoneOffset.UTC);
        if (time.isAfter(latest)) {
            problems.add(new FieldProblem("startTime", "START_TIME_FUTURE", words().timeInFuture()));
            return Optional.empty();
        }
        if (time.getYear() < 1970) {
            problems.add(new FieldProblem("startTime", "START_TIME_FORM", words().timeBefore1970()));
            return Optional.empty();
        }
        if (time.getYear() == 1970) {
            warnings.add(Words.kept(StoryMessages.class).clockNeverSet());
        }
        return Optional.of(time);
    }

    /** A text that is kept as it was typed. */
    void checkText(String field, String typed, int longest, String code, String message, List<FieldProblem> problems) {
        if (typed.length() > longest) {
            problems.add(new FieldProblem(field, code, message));
        }
        if (FieldProblem.isUnstorable(typed)) {
            problems.add(FieldProblem.unstorable(field));
        }
    }

    /**
     * Without its white space.
     *
     * @param forget has the form forget what was typed, where it may hold credentials
     */
    Optional<String> resetString(
            String field,
            String typed,
            Optional<SerialNumber> serial,
            Artefact wanted,
            Runnable forget,
            List<FieldProblem> problems) {
        if (ResetString.read(typed, serial) instanceof ResetString.Refused refused) {
            problems.add(new FieldProblem(field, refused.code(), refused.message()));
            if (!refused.keep()) {
                forget.run();
            }
            return Optional.empty();
        }
        var text = typed.replaceAll("\\s+", "");
        if (text.length() < wanted.least() || text.length() > wanted.most()) {
            problems.add(
                    new FieldProblem(field, "RESET_STRING_FORM", words().stringLength(wanted.least(), wanted.most())));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static IntakeProblemMessages words() {
        return Words.of(IntakeProblemMessages.class);
    }
}
