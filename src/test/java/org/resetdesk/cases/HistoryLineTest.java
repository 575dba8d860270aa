package org.resetdesk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resetdesk.platform.language.Language;

/** The English stands in here for every language: what was taken apart and told again is as it was. */
class HistoryLineTest {

    @Test
    void what_was_asked_for_is_told_thing_by_thing_in_its_order() {
        var items = Arrays.asList(AskedItem.values());
        var some = List.of(AskedItem.EXPLANATION, AskedItem.SERIAL);
        var backwards = Arrays.asList(AskedItem.values());
        Collections.reverse(backwards);

        for (var asked : List.of(items, some, backwards)) {
            var kept = "Asked for: " + AskedItem.inHistory(asked);
            assertThat(Language.GERMAN.<String>speak(() -> line(kept).told())).isEqualTo(kept);
        }
    }

    @Test
    void what_a_person_wrote_stays_as_it_was_written() {
        var kept = "Wrote: {serial}, and that it is \"mine\": C58612345\nsince May";
        assertThat(Language.GERMAN.<String>speak(() -> line(kept).told())).isEqualTo(kept);
    }

    @Test
    void a_customer_reads_in_no_language_why_a_supervisor_approved() {
        var line = line("Approved against the evidence: the label is torn");
        assertThat(line.whatForCustomer()).isEqualTo("Approved against the evidence");
        assertThat(Language.GERMAN.<String>speak(line::toldToCustomer)).isEqualTo("Approved against the evidence");
    }

    private static HistoryLine line(String what) {
        return new HistoryLine(Instant.EPOCH, "Toni", what);
    }
}
