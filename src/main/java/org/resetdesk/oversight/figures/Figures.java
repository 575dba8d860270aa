package org.resetdesk.oversight.figures;

import java.time.LocalDate;
import java.util.List;

/** What the lead's page shows of a span, and of what waits now. */
record Figures(Span span, List<Count> waiting, Tally all, List<Day> days, List<Who> people, List<Count> reasons) {

    record Count(String name, long count) {}

    record Day(LocalDate day, long submitted, Tally tally) {}

    /** @param email empty for a site's contact */
    record Who(String name, String email, Tally tally) {}

    public long waitingNow() {
        return waiting.stream().mapToLong(Count::count).sum();
    }

    public long submitted() {
        return days.stream().mapToLong(Day::submitted).sum();
    }
}
