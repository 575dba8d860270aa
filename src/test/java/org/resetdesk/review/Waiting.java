package org.resetdesk.review;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.resetdesk.Desk;

/** Cases that have waited longer than those of all other tests, so that they are next. */
@Singleton
class Waiting {

    private final Desk desk;
    private final DataSource database;
    private final AtomicInteger days = new AtomicInteger(5000);

    Waiting(Desk desk, DataSource database) {
        this.desk = desk;
        this.database = database;
    }

    /** In the order in which they come next, before all that were made so before. */
    List<String> next(int times) {
        var oldest = days.addAndGet(-times);
        var references = new ArrayList<String>();
        for (int i = 0; i < times; i++) {
            var reference = desk.waiting();
            since(reference, oldest + i);
            references.add(reference);
        }
        return references;
    }

    private void since(String reference, int day) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update support_case set waiting_since = ? where reference = ? and status = 'AWAITING_REVIEW'")) {
            update.setObject(1, OffsetDateTime.of(LocalDate.ofEpochDay(day).atStartOfDay(), ZoneOffset.UTC));
            update.setString(2, reference);
            assertThat(update.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException("A case could not be made older", e);
        }
    }
}
