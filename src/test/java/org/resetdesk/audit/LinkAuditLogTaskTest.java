package org.resetdesk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.resetdesk.platform.Secrets;
import org.resetdesk.platform.WorkByHand;

@QuarkusTest
class LinkAuditLogTaskTest {

    @Inject
    AuditLog audit;

    @Inject
    HeadFile heads;

    @Inject
    WorkByHand work;

    @Test
    void what_was_written_is_linked_and_its_head_kept() {
        audit.write("somebody@example.org", Act.ACCOUNT, "nobody@example.org", "Tried the log");
        work.runRepeated(LinkAuditLogTask.NAME);

        var found = audit.verify();
        assertThat(found.problems()).isEmpty();
        assertThat(found.waiting()).isZero();
        assertThat(heads.read().orElseThrow()).hasToString(found.head());
    }

    @Test
    void a_log_that_was_cut_short_is_linked_no_more_so_that_its_last_head_stays() {
        work.runRepeated(LinkAuditLogTask.NAME);
        var before = heads.read().orElseThrow();
        // As if the database had lost the rest.
        var lost = new Head(before.place() + 1000, Secrets.sha256("what is lost"));
        heads.write(lost);
        try {
            audit.write("somebody@example.org", Act.ACCOUNT, "nobody@example.org", "Tried the log");
            work.runRepeated(LinkAuditLogTask.NAME);

            assertThat(heads.read()).contains(lost);
            assertThat(audit.verify().waiting()).isPositive();
            assertThat(audit.verify().problems()).singleElement().asString().contains("cut short");
        } finally {
            heads.write(before);
        }
        work.runRepeated(LinkAuditLogTask.NAME);
        assertThat(audit.verify().isIntact()).isTrue();
    }
}
