package org.resetdesk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CaseStatusTest {

    @ParameterizedTest
    @CsvSource({
        "CHECKING_EVIDENCE, AWAITING_REVIEW|AWAITING_OWNER|AWAITING_CUSTOMER|WITHDRAWN",
        "AWAITING_CUSTOMER, CHECKING_EVIDENCE|REJECTED|WITHDRAWN",
        "AWAITING_REVIEW, APPROVED|REJECTED|AWAITING_CUSTOMER|WITHDRAWN",
        "AWAITING_OWNER, APPROVED|REJECTED|AWAITING_REVIEW|WITHDRAWN",
        "APPROVED, ISSUED|AWAITING_CUSTOMER|REJECTED|WITHDRAWN",
        "ISSUED, APPROVED|AWAITING_REVIEW|AWAITING_OWNER",
        "REJECTED, ''",
        "WITHDRAWN, ''",
    })
    void a_case_leaves_each_status_only_for_these(CaseStatus from, String exits) {
        var allowed = EnumSet.noneOf(CaseStatus.class);
        for (var each : CaseStatus.values()) {
            if (from.canBecome(each)) {
                allowed.add(each);
            }
        }

        assertThat(allowed.stream().map(Enum::name))
                .containsExactlyInAnyOrder(exits.isEmpty() ? new String[0] : exits.split("\\|"));
        assertThat(from.isOpen()).isEqualTo(!exits.isEmpty() && from != CaseStatus.ISSUED);
    }

    @ParameterizedTest
    @EnumSource(RejectionReason.class)
    void every_refusal_says_what_to_do_next(RejectionReason reason) {
        assertThat(reason.word()).isNotBlank();
        assertThat(reason.nextStep()).endsWith(".");
    }
}
