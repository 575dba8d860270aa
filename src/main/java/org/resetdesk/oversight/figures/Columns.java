package org.resetdesk.oversight.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.resetdesk.oversight.figures.Figures.Day;
import org.resetdesk.platform.language.Words;

/** A chart of days: a column for one number of each, and a mark above or in it for another. */
record Columns(String id, String title, String description, String highest, List<Column> columns) {

    static final int WIDTH = 640;
    static final int HEIGHT = 160;

    /**
     * In the chart's own units, from its upper left corner.
     *
     * @param marked whether there is a second number
     */
    record Column(double x, double y, double width, double height, boolean marked, double markY, String words) {

        public double right() {
            return rounded(x + width);
        }
    }

    /**
     * @param column NaN where a day has none
     * @param mark   NaN where a day has none
     * @param words  what is said of a number
     */
    static Columns of(
            String id,
            String title,
            List<Day> days,
            ToDoubleFunction<Day> column,
            ToDoubleFunction<Day> mark,
            Function<Double, String> words) {
        var highest = days.stream()
                .flatMap(day -> List.of(column.applyAsDouble(day), mark.applyAsDouble(day)).stream())
                .filter(value -> !value.isNaN())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        var step = (double) WIDTH / Math.max(1, days.size());
        var columns = new ArrayList<Column>();
        for (int place = 0; place < days.size(); place++) {
            var day = days.get(place);
            var height = scaled(column.applyAsDouble(day), highest);
            var markAt = scaled(mark.applyAsDouble(day), highest);
            columns.add(new Column(
                    rounded(place * step + step * 0.1),
                    rounded(HEIGHT - height),
                    rounded(step * 0.8),
                    rounded(height),
                    !Double.isNaN(mark.applyAsDouble(day)),
                    rounded(HEIGHT - markAt),
                    day.day() + ": " + said(column.applyAsDouble(day), words) + ", "
                            + said(mark.applyAsDouble(day), words)));
        }
        var description = Words.of(FiguresMessages.class)
                .chartDescribed(
                        Integer.toString(days.size()),
                        days.get(0).day().toString(),
                        days.get(days.size() - 1).day().toString(),
                        words.apply(highest));
        return new Columns(id, title, description, words.apply(highest), columns);
    }

    private static double scaled(double value, double highest) {
        return Double.isNaN(value) || highest == 0 ? 0 : value / highest * HEIGHT;
    }

    private static String said(double value, Function<Double, String> words) {
        return Double.isNaN(value) ? "–" : words.apply(value);
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return HEIGHT;
    }
}
