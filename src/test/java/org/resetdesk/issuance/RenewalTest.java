package org.resetdesk.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resetdesk.AtOnce;
import org.resetdesk.Desk;
import org.resetdesk.Visitor;
import org.resetdesk.evidence.barcode.DrawnCode;
import org.resetdesk.platform.WorkByHand;

/** When an answer ran out, was looked at too often, or fits the device no more. */
@QuarkusTest
class RenewalTest {

    private static final String NEWER_STRING = "QW5vdGhlci1yZXNldC1zdHJpbmctdG8tdHJ5";
    private static final String EXPIRED = "expires_at = now() - interval '1 second'";

    @Inject
    Desk desk;

    @Inject
    WorkByHand work;

    @Inject
    EntityManager database;

    @ParameterizedTest
    @ValueSource(strings = {EXPIRED, "reveals_left = 0"})
    void codes_that_are_over_are_made_anew_in_one_call(String over) {
        var reference = issuedCodes();
        change(over, reference);

        renewed(reference)
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("issuance.state", equalTo("SUPERSEDED"));
        work.run();

        assertThat(liveOn(reference)).isEqualTo(1);
        desk.as("installer")
                .post("/api/cases/" + reference + "/reveals")
                .then()
                .statusCode(200)
                .body("codes.size()", equalTo(7))
                .body("revealsLeft", equalTo(19));
        assertThat(desk.as("installer").get("/api/cases/" + reference).<List<String>>path("letters.kind"))
                .containsExactly("SUBMITTED", "ISSUED", "ISSUED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"string", "picture", "file"})
    void a_key_is_made_anew_for_a_new_export_in_whichever_form(String form) {
        var reference = desk.issued();
        var old = keyOf(reference);
        change(EXPIRED, reference);

        var sent = desk.as("installer");
        switch (form) {
            case "string" -> sent.multiPart("resetString", NEWER_STRING);
            case "picture" ->
                sent.multiPart("resetQr", "qr.png", Desk.png(DrawnCode.qr(NEWER_STRING, 300)), "image/png");
            default -> sent.multiPart("export", "DeviceKey.xml", NEWER_STRING.getBytes(StandardCharsets.US_ASCII));
        }
        sent.post("/api/cases/" + reference + "/renewals")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("attachments.findAll { it.kind == 'EVIDENCE' && it.counts }.size()", equalTo(1));
        work.run();

        var key = keyOf(reference);
        assertThat(key).isNotEqualTo(old);
        // The same export is the same question, however it came.
        var serial = desk.as("installer").get("/api/cases/" + reference).<String>path("serial");
        var other = submitted(serial, NEWER_STRING);
        approveAndIssue(other);
        assertThat(keyOf(reference)).as("not overtaken by the same export").isEqualTo(key);
    }

    @Test
    void the_export_that_came_before_gets_no_new_answer() {
        var reference = desk.issued();
        change(EXPIRED, reference);

        desk.as("installer")
                .multiPart("resetString", Desk.RESET_STRING)
                .post("/api/cases/" + reference + "/renewals")
                .then()
                .statusCode(422)
                .body("problems[0].code", equalTo("EXPORT_OLD"));
        renewed(reference).then().statusCode(422).body("problems[0].code", equalTo("RESET_STRING_MISSING"));
        desk.as("installer")
                .multiPart("resetQr", "qr.png", Desk.png(DrawnCode.qr("QRC03010003-of-an-app", 300)), "image/png")
                .post("/api/cases/" + reference + "/renewals")
                .then()
                .statusCode(422)
                .body("problems[0].code", equalTo("RESET_STRING_IS_DEVICE_EXPORT"));
        desk.as("installer")
                .multiPart("resetQr", "qr.png", Desk.labelOf(Desk.newSerial()), "image/png")
                .post("/api/cases/" + reference + "/renewals")
                .then()
                .statusCode(422);
        assertThat(desk.statusOf(reference)).isEqualTo("ISSUED");
    }

    @Test
    void codes_that_work_still_are_made_anew_for_another_start_only() {
        var reference = issuedCodes();

        renewed(reference).then().statusCode(409).body("code", equalTo("STILL_LIVE"));
        withStartTime(reference, "2024-05-14 08:30:00").then().statusCode(409).body("code", equalTo("STILL_LIVE"));
        withStartTime(reference, "yesterday").then().statusCode(422);
        desk.as("installer").get("/api/cases/" + reference).then().body("issuance.state", equalTo("LIVE"));

        withStartTime(reference, "2024-05-15 09:00:00")
                .then()
                .statusCode(200)
                .body("startTime", equalTo("2024-05-15 09:00:00"));
        work.run();
        desk.as("installer")
                .post("/api/cases/" + reference + "/reveals")
                .then()
                .statusCode(200)
                .body("codes.date", hasItem("2024-05-15"), "codes.date", not(hasItem("2024-05-14")));
    }

    @Test
    void an_answer_that_works_still_is_void_once_a_new_one_is_asked_for() {
        var reference = desk.issued();

        withString(reference, NEWER_STRING).then().statusCode(200);

        desk.as("installer")
                .post("/api/cases/" + reference + "/reveals")
                .then()
                .statusCode(409)
                .body("code", equalTo("SUPERSEDED"));
        assertThat(sealedOn(reference)).as("what is left of it").isZero();
        installer().get("/cases/" + reference).then().body(not(containsString("Show the key")));
    }

    @Test
    void evidence_of_more_than_thirty_days_is_looked_at_again() {
        var reference = issuedCodes();
        change(EXPIRED, reference);
        age(reference, "evidence_at = now() - interval '30 days 1 minute'");

        renewed(reference)
                .then()
                .statusCode(200)
                .body("status", equalTo("AWAITING_REVIEW"))
                .body("assignee", nullValue());
        desk.as("installer")
                .post("/api/cases/" + reference + "/reveals")
                .then()
                .statusCode(409)
                .body("code", equalTo("SUPERSEDED"));

        approveAndIssue(reference);
        assertThat(desk.statusOf(reference)).isEqualTo("ISSUED");
        assertThat(liveOn(reference)).isEqualTo(1);
    }

    @Test
    void after_five_times_a_technician_decides() {
        var reference = issuedCodes();
        for (var count = 0; count < 5; count++) {
            change(EXPIRED, reference);
            renewed(reference).then().statusCode(200).body("status", equalTo("APPROVED"));
            work.run();
        }
        change(EXPIRED, reference);

        renewed(reference).then().statusCode(200).body("status", equalTo("AWAITING_REVIEW"));
    }

    @Test
    void what_is_not_answered_or_has_worked_is_not_renewed_and_nobody_else_can() {
        var waiting = desk.waiting();
        withString(waiting, NEWER_STRING).then().statusCode(409).body("code", equalTo("NOT_ISSUED"));

        var reference = desk.issued();
        desk.as("rival")
                .multiPart("resetString", NEWER_STRING)
                .post("/api/cases/" + reference + "/renewals")
                .then()
                .statusCode(404);
        desk.as("technician")
                .multiPart("resetString", NEWER_STRING)
                .post("/api/cases/" + reference + "/renewals")
                .then()
                .statusCode(403);
        desk.as("technician")
                .contentType("application/json")
                .body("{}")
                .post("/api/cases/" + reference + "/approval")
                .then()
                .statusCode(409);

        desk.as("installer")
                .contentType("application/json")
                .body("{\"worked\":true}")
                .post("/api/cases/" + reference + "/outcome")
                .then()
                .statusCode(200);
        withString(reference, NEWER_STRING).then().statusCode(409).body("code", equalTo("WORKED"));
    }

    @Test
    void what_did_not_work_can_be_told_again_of_the_new_answer() {
        var reference = desk.issued();
        var failed = "{\"worked\":false,\"errorCode\":2023}";
        desk.as("installer").contentType("application/json").body(failed).post("/api/cases/" + reference + "/outcome");

        withString(reference, NEWER_STRING)
                .then()
                .statusCode(200)
                .body("worked", nullValue())
                .body("errorCode", nullValue())
                .body("history.what", hasItem("It did not work: error 2023"));
    }

    @Test
    void of_fifty_renewals_at_once_one_succeeds() throws Exception {
        var reference = issuedCodes();
        change(EXPIRED, reference);

        var statuses = AtOnce.all(50, () -> renewed(reference).statusCode());
        work.run();

        assertThat(Collections.frequency(statuses, 200)).isEqualTo(1);
        assertThat(Collections.frequency(statuses, 409)).isEqualTo(49);
        assertThat(liveOn(reference)).isEqualTo(1);
    }

    @Test
    void a_newer_export_of_the_device_voids_the_older_cases_answer() {
        var serial = Desk.newSerial();
        var older = submitted(serial, Desk.RESET_STRING);
        approveAndIssue(older);

        var same = submitted(serial, Desk.RESET_STRING);
        desk.as("installer").get("/api/cases/" + older).then().body("issuance.state", equalTo("LIVE"));
        var newer = submitted(serial, NEWER_STRING);

        desk.as("installer")
                .get("/api/cases/" + older)
                .then()
                .body("status", equalTo("ISSUED"))
                .body("issuance.state", equalTo("SUPERSEDED"))
                .body("issuance.supersededBy", equalTo(newer))
                .body("history.what", hasItem(containsString(newer)));
        desk.as("installer")
                .post("/api/cases/" + older + "/reveals")
                .then()
                .statusCode(409)
                .body("code", equalTo("SUPERSEDED"))
                .body("detail", containsString(newer));
        assertThat(sealedOn(older)).isZero();
        installer().get("/cases/" + older).then().body(containsString("/cases/" + newer));

        // Approved in the wrong order: its answer would fit no more either.
        approveAndIssue(same);
        desk.as("installer")
                .get("/api/cases/" + same)
                .then()
                .body("issuance.state", equalTo("SUPERSEDED"))
                .body("issuance.supersededBy", equalTo(newer));
        approveAndIssue(newer);
        desk.as("installer").post("/api/cases/" + newer + "/reveals").then().statusCode(200);
    }

    @Test
    void an_export_that_came_as_a_picture_voids_too() {
        var serial = Desk.newSerial();
        var older = submitted(serial, Desk.RESET_STRING);
        approveAndIssue(older);

        desk.as("installer")
                .multiPart("serial", serial)
                .multiPart("method", "RESET_KEY")
                .multiPart("resetQr", "qr.png", Desk.png(DrawnCode.qr(NEWER_STRING, 300)), "image/png")
                .multiPart("undertaking", "true")
                .multiPart("label", "label.png", Desk.labelOf(serial), "image/png")
                .post("/api/cases")
                .then()
                .statusCode(201);
        desk.as("installer").get("/api/cases/" + older).then().body("issuance.state", equalTo("SUPERSEDED"));
    }

    @Test
    void a_new_start_time_voids_codes_and_the_older_case_makes_none_for_the_older_start() {
        var serial = Desk.newSerial();
        var older = submittedCodes(serial, "2024-05-14 08:30:00");
        approveAndIssue(older);
        submittedCodes(serial, "2024-05-15 09:00:00");

        renewed(older).then().statusCode(409).body("code", equalTo("SUPERSEDED"));
        withStartTime(older, "2024-05-16 10:00:00").then().statusCode(200);
    }

    @Test
    void another_companys_newer_export_voids_nothing_and_the_technician_is_warned() {
        var serial = Desk.newSerial();
        var ours = submitted(serial, Desk.RESET_STRING);
        approveAndIssue(ours);

        var theirs = submission("rival", serial)
                .multiPart("method", "RESET_KEY")
                .multiPart("resetString", NEWER_STRING)
                .post("/api/cases")
                .<String>path("reference");
        work.run();

        assertThat(keyOf(ours)).matches("[A-Z0-9]{8}");
        var technician = Visitor.signedIn("technician@demo.example", desk.passwordOf("technician"));
        technician
                .get("/review/" + theirs)
                .then()
                .body(containsString("Another company has an answer"), containsString("/review/" + ours));
        technician.get("/review/" + ours).then().body(not(containsString("Another company has an answer")));
        desk.as("rival").get("/api/cases/" + theirs).then().body(not(containsString(ours)));
    }

    @Test
    void whoever_moves_the_cases_of_one_device_at_once_waits_for_nobody_for_ever() throws Exception {
        var serial = Desk.newSerial();
        var first = submitted(serial, Desk.RESET_STRING);
        approveAndIssue(first);
        var second = submitted(serial, Desk.RESET_STRING);
        approveAndIssue(second);
        var turn = new AtomicInteger();

        var statuses = AtOnce.all(24, () -> {
            var number = turn.getAndIncrement();
            return switch (number % 4) {
                case 0 -> withString(first, NEWER_STRING + number).statusCode();
                case 1 -> withString(second, NEWER_STRING + number).statusCode();
                case 2 ->
                    desk.as("installer")
                            .post("/api/cases/" + (number % 8 == 2 ? first : second) + "/reveals")
                            .statusCode();
                default ->
                    submission("installer", serial)
                            .multiPart("method", "RESET_KEY")
                            .multiPart("resetString", NEWER_STRING + number)
                            .post("/api/cases")
                            .statusCode();
            };
        });

        assertThat(statuses).isSubsetOf(200, 201, 409);
        assertThat(Collections.frequency(statuses, 201)).isEqualTo(6);
    }

    @Test
    void an_export_that_was_asked_for_takes_the_place_of_the_string() {
        var reference = desk.waiting();
        desk.decide("technician", reference, "questions", "{\"items\":[\"EXPORT\"]}")
                .then()
                .statusCode(200);

        desk.as("installer")
                .multiPart("export", "DeviceKey.xml", NEWER_STRING.getBytes(StandardCharsets.US_ASCII))
                .post("/api/cases/" + reference + "/answers")
                .then()
                .statusCode(200);

        assertThat(database.createNativeQuery("select reset_string from support_case where reference = ?1")
                        .setParameter(1, reference)
                        .getSingleResult())
                .isNull();
    }

    @Test
    void an_expired_answer_is_renewed_on_its_page_in_one_tap_or_two() {
        var installer = installer();
        var codes = issuedCodes();
        var page = "/cases/" + codes;
        installer.get(page).then().body(containsString("Has the device been restarted"));
        change(EXPIRED, codes);
        installer
                .get(page)
                .then()
                .body(
                        containsString("This answer expired"),
                        containsString("Make new codes"),
                        containsString("answer expired</span>"),
                        not(containsString("answer is here")));
        var inMyCases = Jsoup.parse(installer.get("/cases").asString()).select("#" + codes + " .tag");
        assertThat(inMyCases.text()).isEqualTo("answer expired");
        installer.get("/reset").then().body(containsString("</a>, answer expired</p>"));
        installer
                .formOn(page)
                .multiPart("startTime", "")
                .post(page + "/renewal")
                .then()
                .statusCode(303);
        installer.get(page).then().body(containsString("You asked for a new answer."));

        var key = desk.issued();
        var keyPage = "/cases/" + key;
        change(EXPIRED, key);
        installer.get(keyPage).then().body(containsString("Send the new export"));
        installer
                .formOn(keyPage + "/renewal")
                .multiPart("resetString", "short")
                .post(keyPage + "/renewal")
                .then()
                .statusCode(422)
                .body(containsString("16 to 1,024 plain characters"), containsString(">short</textarea>"));
        installer
                .formOn(keyPage + "/renewal")
                .multiPart("resetString", "QRC03010003-may-hold-passwords")
                .post(keyPage + "/renewal")
                .then()
                .statusCode(422)
                .body(containsString("we did not keep it"), not(containsString("may-hold-passwords")));
        installer
                .formOn(keyPage + "/renewal")
                .multiPart("resetString", NEWER_STRING)
                .post(keyPage + "/renewal")
                .then()
                .statusCode(303);
        work.run();
        installer.get(keyPage).then().body(containsString("Show the key"));
    }

    @Test
    void the_queue_counts_down_too() {
        var reference = desk.issued();
        var technician = Visitor.signedIn("technician@demo.example", desk.passwordOf("technician"));

        technician
                .get("/review?q=" + reference)
                .then()
                .body(anyOf(containsString("23 h 59 min left"), containsString("24 h 0 min left")));
        change(EXPIRED, reference);
        technician.get("/review?q=" + reference).then().body(containsString("expired"));
    }

    private String issuedCodes() {
        var reference = submittedCodes(Desk.newSerial(), "2024-05-14 08:30:00");
        approveAndIssue(reference);
        return reference;
    }

    private String submittedCodes(String serial, String startTime) {
        return submission("installer", serial)
                .multiPart("method", "SECURITY_CODE")
                .multiPart("startTime", startTime)
                .post("/api/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("reference");
    }

    private String submitted(String serial, String resetString) {
        return submission("installer", serial)
                .multiPart("method", "RESET_KEY")
                .multiPart("resetString", resetString)
                .post("/api/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("reference");
    }

    private RequestSpecification submission(String role, String serial) {
        return desk.as(role)
                .multiPart("serial", serial)
                .multiPart("undertaking", "true")
                .multiPart("label", "label.png", Desk.labelOf(serial), "image/png");
    }

    private void approveAndIssue(String reference) {
        work.run();
        desk.decide("technician", reference, "approval", "{}").then().statusCode(200);
        work.run();
    }

    private Response renewed(String reference) {
        return desk.as("installer").post("/api/cases/" + reference + "/renewals");
    }

    private Response withString(String reference, String resetString) {
        return desk.as("installer").multiPart("resetString", resetString).post("/api/cases/" + reference + "/renewals");
    }

    private Response withStartTime(String reference, String startTime) {
        return desk.as("installer").multiPart("startTime", startTime).post("/api/cases/" + reference + "/renewals");
    }

    private String keyOf(String reference) {
        return desk.as("installer")
                .post("/api/cases/" + reference + "/reveals")
                .then()
                .statusCode(200)
                .body("key", notNullValue())
                .extract()
                .path("key");
    }

    private Visitor installer() {
        return Visitor.signedIn("installer@demo.example", desk.passwordOf("installer"));
    }

    private void change(String what, String reference) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("update issuance set " + what
                        + " where live and case_id = (select id from support_case where reference = ?1)")
                .setParameter(1, reference)
                .executeUpdate());
    }

    private void age(String reference, String what) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update support_case set " + what + " where reference = ?1")
                        .setParameter(1, reference)
                        .executeUpdate());
    }

    private long liveOn(String reference) {
        return count(reference, "live");
    }

    private long sealedOn(String reference) {
        return count(reference, "sealed is not null");
    }

    private long count(String reference, String what) {
        return ((Number) database.createNativeQuery("select count(*) from issuance where " + what
                                + " and case_id = (select id from support_case where reference = ?1)")
                        .setParameter(1, reference)
                        .getSingleResult())
                .longValue();
    }
}
