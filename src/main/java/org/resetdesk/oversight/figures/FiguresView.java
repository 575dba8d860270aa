package org.resetdesk.oversight.figures;

import java.util.function.Function;
import org.resetdesk.oversight.figures.Figures.Day;
import org.resetdesk.platform.language.Words;

/** The figures as the page shows them: each chart with the table that has the same numbers. */
record FiguresView(Figures figures) {

    public Span span() {
        return figures.span();
    }

    public Bars waiting() {
        return Bars.of("waiting", words().waitingByAge(), figures.waiting());
    }

    public Bars reasons() {
        return Bars.of("reasons", words().reasonsOfRefusals(), figures.reasons());
    }

    public Columns work() {
        return Columns.of(
                "work",
                words().workByDay(),
                figures.days(),
                Day::submitted,
                day -> day.tally().decided().count(),
                count -> Long.toString(Math.round(count)));
    }

    public Columns decided() {
        return times("decided", words().decisionByDay(), Tally::decided);
    }

    public Columns issued() {
        return times("issued", words().answerByDay(), Tally::issued);
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

    private static FiguresMessages words() {
        return Words.of(FiguresMessages.class);
    }
}
