package org.resetdesk.oversight.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.Problem;
import org.resetdesk.platform.Refused;
import org.resetdesk.platform.language.Words;

/** Days, in UTC, from the first to the last of them. */
record Span(LocalDate from, LocalDate to) {

    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 366;

    /** As an address carries it: what is missing is the last thirty days. */
    static Span read(String from, String to, LocalDate today) {
        var last = read(to, today);
        var first = read(from, last.minusDays(USUAL_DAYS - 1));
        if (first.isAfter(last) || first.plusDays(MOST_DAYS).isBefore(last)) {
            throw refused(words().spanWrong());
        }
        return new Span(first, last);
    }

    private static LocalDate read(String day, LocalDate otherwise) {
        if (day == null || day.isBlank()) {
            return otherwise;
        }
        try {
            var read = LocalDate.parse(day);
            if (read.getYear() < 2000 || read.getYear() > 2200) {
                throw refused(words().centuryWrong());
            }
            return read;
        } catch (DateTimeParseException e) {
            throw refused(words().dayForm());
        }
    }

    private static Refused refused(String message) {
        return new Refused(Problem.withInput(List.of(new FieldProblem("from", "SPAN", message))));
    }

    Instant begin() {
        return from.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** The first moment after it. */
    Instant end() {
        return to.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    List<LocalDate> days() {
        return from.datesUntil(to.plusDays(1)).toList();
    }

    public String query() {
        return "from=" + from + "&to=" + to;
    }

    /** The same number of days and more or fewer of them, up to the same last day. */
    public String lastDays(int days) {
        return "from=" + to.minusDays(days - 1) + "&to=" + to;
    }

    private static FiguresMessages words() {
        return Words.of(FiguresMessages.class);
    }
}
