package org.resetdesk.cases;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.resetdesk.platform.RepeatedTask;

/** Makes one row a status of all that triggers wrote down about how many cases stand where; their sums stay as they are. */
@Singleton
class SumUpCaseCountsTask implements RepeatedTask {

    static final String NAME = "sum-up-case-counts";

    private final EntityManager database;

    SumUpCaseCountsTask(EntityManager database) {
        this.database = database;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    /** Two at once do no harm: each sums up what it took away itself. */
    @Override
    public void run() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                        with taken as (delete from case_count returning status, change)
                        insert into case_count
                        select status, sum(change) from taken group by status having sum(change) <> 0""").executeUpdate());
    }
}
