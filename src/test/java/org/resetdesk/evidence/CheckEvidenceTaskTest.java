package org.resetdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.resetdesk.Desk;
import org.resetdesk.Visitor;
import org.resetdesk.evidence.barcode.DrawnCode;
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
    void for_a_picture_that_turns_out_later_to_show_no_reset_code_the_desk_itself_asks_anew() {
        var blank = Desk.png(new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB));
        var reference = sentWhileNoWorkerIsFree(Desk.newSerial(), blank);

        work.run();

        desk.as("installer")
                .get("/api/cases/" + reference)
                .then()
                .body("status", equalTo("AWAITING_CUSTOMER"))
                .body("asked", equalTo(List.of("RESET_STRING")))
                .body("askedMessage", containsString("Choose Forgot Password on the device"))
                .body("history.what", hasItem(startsWith("Note: The QR code on the picture can't be read.")))
                .body("letters.kind", hasItem("QUESTION"));

        desk.as("installer")
                .multiPart("resetString", Desk.RESET_STRING)
                .post("/api/cases/" + reference + "/answers")
                .then()
                .statusCode(200);
        work.run();
        desk.decide("technician", reference, "approval", "{}").then().statusCode(200);
    }

    @Test
    void a_device_list_that_is_noticed_later_is_not_kept_and_the_right_code_is_asked_for() {
        var reference = sentWhileNoWorkerIsFree(Desk.newSerial(), Desk.png(DrawnCode.qr("QRC03010003-of-an-app", 300)));

        work.run();

        var supportCase = desk.as("installer").get("/api/cases/" + reference);
        supportCase
                .then()
                .body("status", equalTo("AWAITING_CUSTOMER"))
                .body("history.what", hasItem(containsString("so we did not keep it")))
                .body("attachments.find { it.kind == 'RESET_QR' }.counts", equalTo(false));
        desk.as("installer")
                .get("/api/cases/" + reference + "/attachments/"
                        + supportCase.path("attachments.find { it.kind == 'RESET_QR' }.id"))
                .then()
                .statusCode(404);
    }

    @Test
    void a_case_whose_code_nobody_could_read_is_a_persons_and_cant_be_approved() {
        inspector.beBusyWithCodes(MORE_THAN_ALL_ATTEMPTS);
        var reference = sent(Desk.newSerial(), Desk.png(DrawnCode.qr(Desk.RESET_STRING, 300)));
        for (int hours = 1; hours <= 6; hours++) {
            work.runAfter(Duration.ofHours(hours));
        }
        inspector.beBusyWithCodes(0);

        assertThat(desk.statusOf(reference)).isEqualTo("AWAITING_REVIEW");
        desk.decide("supervisor", reference, "approval", "{\"overrideReason\":\"seen\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("EXPORT_MISSING"));
        Visitor.signedIn("technician@demo.example", desk.passwordOf("technician"))
                .get("/review/" + reference)
                .then()
                .body(containsString("There is nothing here that an answer can be made of."));
        desk.decide("supervisor", reference, "questions", "{\"items\":[\"RESET_STRING\"]}")
                .then()
                .statusCode(200);
    }

    private String sentWhileNoWorkerIsFree(String serial, byte[] code) {
        inspector.beBusyWithCodes(1);
        return sent(serial, code);
    }

    private String sent(String serial, byte[] code) {
        return desk.as("installer")
                .multiPart("serial", serial)
                .multiPart("method", "RESET_KEY")
                .multiPart("resetQr", "qr.png", code, "image/png")
                .multiPart("undertaking", "true")
                .multiPart("label", "label.png", Desk.labelOf(serial), "image/png")
                .post("/api/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("reference");
    }

    private List<String> verdictsOf(String reference) {
        return desk.as("technician").get("/api/cases/" + reference).path("evidence.verdict");
    }
}
