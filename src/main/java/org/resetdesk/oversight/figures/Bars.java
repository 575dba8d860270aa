package org.resetdesk.oversight.figures;

import java.util.ArrayList;
import java.util.List;
import org.resetdesk.oversight.figures.Figures.Count;
import org.resetdesk.platform.language.Words;

/** A chart of a few named counts, a bar under each name; as wide as a phone, so that its words stay readable there. */
record Bars(String id, String title, String description, List<Bar> bars) {

    static final int WIDTH = 320;
    private static final int ROW = 40;

    /** In the chart's own units, from its upper left corner. */
    record Bar(String name, long count, int textY, int barY, long width) {}

    static Bars of(String id, String title, List<Count> counts) {
        var most = Math.max(1, counts.stream().mapToLong(Count::count).max().orElse(1));
        var bars = new ArrayList<Bar>();
        for (int row = 0; row < counts.size(); row++) {
            var count = counts.get(row);
            bars.add(new Bar(
                    count.name(),
                    count.count(),
                    row * ROW + 16,
                    row * ROW + 22,
                    Math.round((double) WIDTH * count.count() / most)));
        }
        var said = counts.stream()
                .map(count -> count.name() + ": " + count.count())
                .toList();
        return new Bars(
                id,
                title,
                said.isEmpty() ? Words.of(FiguresMessages.class).nothingYet() : String.join(". ", said) + ".",
                bars);
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return Math.max(1, bars.size()) * ROW;
    }
}
