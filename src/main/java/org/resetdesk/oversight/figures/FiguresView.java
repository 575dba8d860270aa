package org.resetdesk.oversight.figures;

import java.util.function.Function;
import org.resetdesk.oversight.figures.Figures.Day;

/** The figures as the page shows them: each chart with the table that has the same numbers. */
record FiguresView(Figures figures) {

    public Span span() {
        return figures.span();
    }

    public Bars waiting() {
        return Bars.of("waiting", "Waiting now, by age", figures.waiting());
    }

    public Bars reasons() {
        return Bars.of("reasons", "Reasons of refusals", figures.reasons());
    }

    public Columns work() {
        return Columns.of(
                "work",
                "Cases submitted, and first decisions, by day",
                figures.days(),
                Day::submitted,
                day -> day.tally().decided().count(),
                count -> Long.toString(Math.round(count)));
    }

    public Columns decided() {
        return times("decided", "Time to the first decision, by day", Tally::decided);
    }

    public Columns issued() {
        return times("issued", "Time to the answer, by day", Tally::issued);
    }

    private Columns times(String id, String title, Function<Tally, Times> times) {
        return Columns.of(
                id,
                title,
                figures.days(),
                day -> orNone(times.apply(day.tally()).median()),
                day -> orNone(times.apply(day.tally()).ninety()),
                Times::words);
    }

    private static double orNone(Double millis) {
        return millis == null ? Double.NaN : millis;
    }
}
