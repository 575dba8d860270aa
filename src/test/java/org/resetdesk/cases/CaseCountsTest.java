package org.resetdesk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.resetdesk.AtOnce;
import org.resetdesk.Desk;
import org.resetdesk.platform.WorkByHand;

@QuarkusTest
class CaseCountsTest {

    @Inject
    Desk desk;

    @Inject
    Cases cases;

    @Inject
    WorkByHand work;

    @Test
    void the_counts_are_what_counting_says_whatever_moved_also_at_once_and_summed_up_meanwhile() throws Exception {
        var refused = desk.waiting();
        desk.decide("technician", refused, "rejection", "{\"reason\":\"WRONG_QR\"}")
                .then()
                .statusCode(200);
        desk.issued();
        assertThat(cases.countsByStatus()).containsAllEntriesOf(counted());

        AtOnce.all(8, () -> {
            var reference = desk.submitted(Desk.newSerial());
            work.runRepeated(SumUpCaseCountsTask.NAME);
            return desk.as("installer")
                    .post("/api/cases/" + reference + "/withdrawal")
                    .statusCode();
        });

        assertThat(cases.countsByStatus()).containsAllEntriesOf(counted());
        work.runRepeated(SumUpCaseCountsTask.NAME);
        assertThat(cases.countsByStatus()).isEqualTo(counted());
        assertThat(rows()).isEqualTo(counted().size());
    }

    private Map<CaseStatus, Long> counted() {
        return Arrays.stream(CaseStatus.values())
                .filter(status -> cases.count("status", status) > 0)
                .collect(Collectors.toMap(Function.identity(), status -> cases.count("status", status)));
    }

    private long rows() {
        return (Long) cases.getEntityManager()
                .createNativeQuery("select count(*) from case_count", Long.class)
                .getSingleResult();
    }
}
