package org.resetdesk.oversight.figures;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What was decided and answered, and how long that took since the cases were submitted.
 *
 * @param decided of cases that were decided for the first time, however
 * @param issued  of cases that were answered for the first time
 */
record Tally(long approved, long refused, long asked, Times decided, Times issued) {

    static final Tally NONE = new Tally(0, 0, 0, Times.NONE, Times.NONE);

    /** Exact, by PostgreSQL, over the rows of {@code case_step} that a query groups. */
    static final String COLUMNS = """
            count(*) filter (where step = 'APPROVED') as approved,
            count(*) filter (where step = 'REFUSED') as refused,
            count(*) filter (where step = 'ASKED') as asked,
            count(*) filter (where first and step <> 'ISSUED') as decided,
            percentile_cont(0.5) within group (order by millis) filter (where first and step <> 'ISSUED') as decided_median,
            percentile_cont(0.9) within group (order by millis) filter (where first and step <> 'ISSUED') as decided_ninety,
            count(*) filter (where first and step = 'ISSUED') as issued,
            percentile_cont(0.5) within group (order by millis) filter (where first and step = 'ISSUED') as issued_median,
            percentile_cont(0.9) within group (order by millis) filter (where first and step = 'ISSUED') as issued_ninety
            """;

    static Tally read(ResultSet row) throws SQLException {
        return new Tally(
                row.getLong("approved"),
                row.getLong("refused"),
                row.getLong("asked"),
                times(row, "decided"),
                times(row, "issued"));
    }

    private static Times times(ResultSet row, String what) throws SQLException {
        return new Times(
                row.getLong(what),
                row.getObject(what + "_median", Double.class),
                row.getObject(what + "_ninety", Double.class));
    }
}
