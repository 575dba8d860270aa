package org.resetdesk.guidance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.resetdesk.guidance.rules.Way;

/** How many left with a reset and without a case, in a time. */
record DepartureFigures(LocalDate since, long advised, Map<Way, Long> byWay, long cases, long answeredWithWay) {

    /** One way's share, for a page. */
    record Line(String title, long count) {}

    public long solved() {
        return byWay.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Of those who got a reset or asked for one here, in hundredths; of nobody, none. */
    public long share() {
        var all = solved() + cases;
        return all == 0 ? 0 : Math.round(100.0 * solved() / all);
    }

    public List<Line> lines() {
        return byWay.entrySet().stream()
                .sorted(Map.Entry.<Way, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new Line(entry.getKey().title(), entry.getValue()))
                .toList();
    }
}
