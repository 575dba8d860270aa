package org.resetdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.resetdesk.Desk;
import org.resetdesk.platform.WorkByHand;

@QuarkusTest
class CheckEvidenceTaskTest {

    private static final int MORE_THAN_ALL_ATTEMPTS = 100;

    @Inject
    Desk desk;

    @Inject
    WorkByHand work;

    @Inject
    TroubledInspector inspector;

    /** What other tests left waiting must not take the trouble that is meant for ours. */
    @BeforeEach
    void doWhatWaits() {
        work.run();
    }

    @Test
    void evidence_that_cannot_be_read_now_is_read_again_later() {
        inspector.beBusy(1);
        var reference = desk.submitted(Desk.newSerial());

        work.run();
        assertThat(desk.statusOf(reference)).isEqualTo("CHECKING_EVIDENCE");

        work.runAfter(Duration.ofMinutes(5));
        assertThat(desk.statusOf(reference)).isEqualTo("AWAITING_REVIEW");
        assertThat(verdictsOf(reference)).containsExactly("MATCH");
    }

    @Test
    void a_file_that_kills_one_worker_is_given_to_another() {
        inspector.die(1);
        var reference = desk.submitted(Desk.newSerial());

        work.run();

        assertThat(verdictsOf(reference)).containsExactly("MATCH");
    }

    @Test
    void a_file_of_which_two_workers_died_is_set_aside_for_a_person() {
        inspector.die(2);
        var reference = desk.submitted(Desk.newSerial());

        work.run();

        assertThat(desk.statusOf(reference)).isEqualTo("AWAITING_REVIEW");
        assertThat(verdictsOf(reference)).containsExactly("UNREADABLE");
    }

    @Test
    void trouble_of_our_own_never_decides_a_case() {
        inspector.beBusy(MORE_THAN_ALL_ATTEMPTS);
        var reference = desk.submitted(Desk.newSerial());
        for (int hours = 1; hours <= 6; hours++) {
            work.runAfter(Duration.ofHours(hours));
        }
        inspector.beBusy(0);

        assertThat(desk.statusOf(reference)).isEqualTo("AWAITING_REVIEW");
        assertThat(verdictsOf(reference)).containsExactly("UNREADABLE");
    }

    @Test
    void a_picture_of_the_reset_code_that_shows_none_is_told_to_the_technician() {
        var serial = Desk.newSerial();
        var reference = desk.as("installer")
                .multiPart("serial", serial)
                .multiPart("method", "RESET_KEY")
                .multiPart(
                        "resetQr",
                        "qr.png",
                        Desk.png(new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB)),
                        "image/png")
                .multiPart("undertaking", "true")
                .multiPart("label", "label.png", Desk.labelOf(serial), "image/png")
                .post("/api/cases")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("reference");

        work.run();

        desk.as("technician")
                .get("/api/cases/" + reference)
                .then()
                .body("history.what.findAll { it.startsWith('Note: The QR code on the picture') }.size()", equalTo(1));
    }

    private List<String> verdictsOf(String reference) {
        return desk.as("technician").get("/api/cases/" + reference).path("evidence.verdict");
    }
}
