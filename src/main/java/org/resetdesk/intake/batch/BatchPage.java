package org.resetdesk.intake.batch;

import java.util.List;
import java.util.stream.IntStream;
import org.resetdesk.cases.ResetMethod;
import org.resetdesk.intake.Shown;

/**
 * What the form for a batch shows.
 *
 * @param key   makes one batch of a form that is sent twice, and names the files that are kept for it
 * @param files those that are here already
 */
record BatchPage(
        String key,
        String site,
        boolean undertaking,
        List<Row> rows,
        List<BatchFile> files,
        Shown problems,
        ResetMethod[] methods,
        int mostRows) {

    public String place(int index, String field) {
        return "rows[" + index + "]." + field;
    }

    /** The numbers of its rows, from 1. */
    public List<Integer> numbers() {
        return IntStream.rangeClosed(1, rows.size()).boxed().toList();
    }

    public boolean mayHaveMore() {
        return rows.size() < mostRows;
    }
}
