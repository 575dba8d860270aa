package org.resetdesk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.resetdesk.Desk;
import org.resetdesk.Visitor;

/** A browser without scripts forgets the files of a form that is refused; the desk does not. */
@QuarkusTest
class RefusedFormsTest {

    private static final Pattern KEPT =
            Pattern.compile("name=\"(\\w+)Upload\" value=\"([^\"]+)\" checked><span><b>([^<]+)</b>");
    private static final byte[] EXPORT = "export of a device".repeat(20).getBytes();

    private static Visitor installer;

    @Inject
    Desk desk;

    @BeforeEach
    void somebody_has_a_browser_without_scripts() {
        if (installer == null) {
            installer = Visitor.signedIn("installer@demo.example", desk.passwordOf("installer"));
        }
    }

    @Test
    void a_refused_form_keeps_its_files_and_becomes_a_case_without_a_second_choice() {
        var serial = Desk.newSerial();
        var first = refused(form(serial, "ENCRYPT_FILE")
                .multiPart("label", "label.png", Desk.labelOf(serial), "image/png")
                .multiPart("export", "device.bin", EXPORT, "application/octet-stream"));
        assertThat(first).extracting(file -> file.group(3)).containsExactly("label.png", "device.bin");

        // And once more, with what is kept alone.
        var second = refused(with(first, form(serial, "ENCRYPT_FILE")));
        assertThat(second)
                .extracting(MatchResult::group)
                .isEqualTo(first.stream().map(MatchResult::group).toList());
        var reference = sent(with(second, form(serial, "ENCRYPT_FILE")));
        desk.work();
        desk.as("installer")
                .get("/api/cases/" + reference)
                .then()
                .body("attachments.name", containsInAnyOrder("label.png", "device.bin"))
                .body("attachments.collect { it.size }", containsInAnyOrder(Desk.labelOf(serial).length, EXPORT.length))
                .body("evidence[0].verdict", is("MATCH"));
    }

    @Test
    void what_would_be_refused_again_is_not_kept() {
        var serial = Desk.newSerial();
        var kept = refused(form(serial, "RESET_KEY")
                .multiPart("label", "label.png", Desk.labelOf(serial), "image/png")
                .multiPart("label", "label.txt", "no picture".getBytes(), "text/plain")
                .multiPart("resetQr", "code.png", "no picture either".getBytes(), "image/png"));

        assertThat(kept).extracting(file -> file.group(3)).containsExactly("label.png");
    }

    @Test
    void what_is_unticked_or_chosen_anew_takes_the_place_of_what_was_kept() {
        var serial = Desk.newSerial();
        var kept = refused(form(serial, "ENCRYPT_FILE")
                .multiPart("label", "wrong.png", Desk.labelOf(Desk.newSerial()), "image/png")
                .multiPart("export", "old.bin", EXPORT, "application/octet-stream"));

        var reference = sent(with(kept.subList(1, 2), form(serial, "ENCRYPT_FILE"))
                .multiPart("label", "right.png", Desk.labelOf(serial), "image/png")
                .multiPart("export", "new.bin", EXPORT, "application/octet-stream"));
        desk.as("installer")
                .get("/api/cases/" + reference)
                .then()
                .body("attachments.name", containsInAnyOrder("right.png", "new.bin"));
    }

    @Test
    void nobody_else_can_send_what_was_kept() {
        var serial = Desk.newSerial();
        var kept =
                refused(form(serial, "RESET_KEY").multiPart("label", "label.png", Desk.labelOf(serial), "image/png"));
        var rival = Visitor.signedIn("rival@demo.example", desk.passwordOf("rival"));

        with(kept, fields(rival.formOn("/cases/new"), serial, "RESET_KEY"))
                .multiPart("undertaking", "true")
                .post("/cases")
                .then()
                .statusCode(422)
                .body(containsString("did not reach us whole"));
        desk.as("rival").get("/api/cases?q=" + serial).then().body("items.size()", is(0));
    }

    @Test
    void a_refused_answer_keeps_its_files_too() {
        var reference = desk.waitingWithWrongLabel();
        desk.decide("technician", reference, "questions", "{\"items\":[\"LABEL_PHOTO\",\"EXPLANATION\"]}")
                .then()
                .statusCode(200);
        var address = "/cases/" + reference + "/answers";
        var kept = keptOn(installer
                .formOn("/cases/" + reference)
                .multiPart("label", "label.png", Desk.labelOf(Desk.newSerial()), "image/png")
                .post(address)
                .then()
                .statusCode(422)
                .extract()
                .asString());

        with(kept, installer.formOn("/cases/" + reference))
                .multiPart("note", "Taken from the roof")
                .post(address)
                .then()
                .statusCode(303);
        desk.as("installer")
                .get("/api/cases/" + reference)
                .then()
                .body("attachments.name", equalTo(List.of("label.png", "label.png")));
    }

    @Test
    void a_page_asks_for_the_method_in_words_and_a_program_is_told_the_codes() {
        installer
                .formOn("/cases/new")
                .multiPart("serial", Desk.newSerial())
                .post("/cases")
                .then()
                .statusCode(422)
                .body(containsString("Choose what the device asks for."))
                .body(not(containsString("(RESET_KEY)")));
        desk.as("installer")
                .multiPart("serial", Desk.newSerial())
                .post("/api/cases")
                .then()
                .statusCode(422)
                .body("problems.message", hasItem(containsString("(RESET_KEY)")));
    }

    /** All but the undertaking. */
    private RequestSpecification form(String serial, String method) {
        return fields(installer.formOn("/cases/new"), serial, method);
    }

    private static RequestSpecification fields(RequestSpecification form, String serial, String method) {
        return form.multiPart("serial", serial).multiPart("method", method).multiPart("resetString", Desk.RESET_STRING);
    }

    private static List<MatchResult> refused(RequestSpecification form) {
        return keptOn(form.post("/cases").then().statusCode(422).extract().asString());
    }

    /** Its reference. */
    private static String sent(RequestSpecification form) {
        var location = form.multiPart("undertaking", "true")
                .post("/cases")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static List<MatchResult> keptOn(String page) {
        return KEPT.matcher(page).results().toList();
    }

    private static RequestSpecification with(List<MatchResult> kept, RequestSpecification form) {
        kept.forEach(file -> form.multiPart(file.group(1) + "Upload", file.group(2)));
        return form;
    }
}
