package org.resetdesk.guidance;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.resetdesk.guidance.rules.Way;

/**
 * How many were advised, and how many left without a case because a way worked. Bare sums a day: nobody is told apart, so
 * somebody who asks twice counts twice.
 */
@ApplicationScoped
class Departures {

    private static final String ADVISED = "resetdesk.guidance.advised";
    private static final String SOLVED = "resetdesk.guidance.solved";
    private static final String ADVISED_ROW = "ADVISED";

    private final MeterRegistry meters;
    private final EntityManager database;
    private final Clock clock;

    Departures(MeterRegistry meters, EntityManager database, Clock clock) {
        this.meters = meters;
        this.database = database;
        this.clock = clock;
    }

    void advised() {
        meters.counter(ADVISED).increment();
        add(ADVISED_ROW);
    }

    void solvedBy(Way way) {
        meters.counter(SOLVED, "way", way.name()).increment();
        add(way.name());
    }

    /** A count is worth no page: where the database is away, whoever stands before a locked device is advised all the same. */
    private void add(String what) {
        try {
            QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                            insert into departure_count (day, what, count) values (?1, ?2, 1)
                            on conflict (day, what) do update set count = departure_count.count + 1""")
                    .setParameter(1, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .setParameter(2, what)
                    .executeUpdate());
        } catch (RuntimeException notCounted) {
            Log.warnf(notCounted, "A visit to the advisor was not counted (%s)", what);
        }
    }

    /** Sums of the days since then, and the cases that were submitted in them. */
    DepartureFigures since(LocalDate day) {
        var byWay = new LinkedHashMap<Way, Long>();
        var advised = 0L;
        for (var row : database.createNativeQuery(
                        "select what, cast(sum(count) as bigint) from departure_count where day >= ?1 group by what order by 2 desc",
                        Object[].class)
                .setParameter(1, day)
                .getResultList()) {
            var cells = (Object[]) row;
            var sum = ((Number) cells[1]).longValue();
            if (cells[0].equals(ADVISED_ROW)) {
                advised = sum;
            } else {
                Way.named((String) cells[0]).ifPresent(way -> byWay.put(way, sum));
            }
        }
        var cases = database.createQuery(
                        "select count(*), count(suggestedWay) from SupportCase where createdAt >= ?1", Object[].class)
                .setParameter(1, day.atStartOfDay(ZoneOffset.UTC).toInstant())
                .getSingleResult();
        return new DepartureFigures(day, advised, Map.copyOf(byWay), (Long) cases[0], (Long) cases[1]);
    }
}
