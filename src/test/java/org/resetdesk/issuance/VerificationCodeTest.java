package org.resetdesk.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.resetdesk.Desk;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.devices.RegistryByHand;
import org.resetdesk.platform.DataFolder;
import org.resetdesk.platform.WorkByHand;

/** The code of a Hik-Connect or reserved e-mail QR code: it goes to the mailbox on record, and nobody at the desk sees it. */
@QuarkusTest
class VerificationCodeTest {

    private static final Pattern CODE = Pattern.compile("\\b\\d{8}\\b");

    @Inject
    Desk desk;

    @Inject
    RegistryByHand registry;

    @Inject
    WorkByHand work;

    @Inject
    DataFolder data;

    @Inject
    EntityManager database;

    @Test
    void it_goes_to_the_mailbox_on_record_and_the_device_accepts_it() {
        var serial = registry.bound();
        var reference = issued(serial);

        desk.as("installer")
                .get("/api/cases/" + reference)
                .then()
                .body("issuance.kind", equalTo("VERIFICATION_CODE"))
                .body("issuance.state", equalTo("LIVE"))
                .body("issuance.sentTo", equalTo("o***@owner.example"));
        var code = mailedCodeFor(serial);
        var device = deviceWith(serial);
        assertThat(device.acceptsVerificationCode(code, bytes(Desk.RESET_STRING)))
                .isTrue();
        assertThat(device.acceptsVerificationCode(code, bytes(Desk.RESET_STRING + "x")))
                .isFalse();
    }

    @Test
    void it_lives_for_48_hours() {
        var reference = issued(registry.bound());
        var answer = desk.as("installer").get("/api/cases/" + reference).jsonPath();

        var lives = Duration.between(
                Instant.parse(answer.getString("issuance.issuedAt")),
                Instant.parse(answer.getString("issuance.expiresAt")));
        assertThat(lives).isBetween(Duration.ofHours(48).minusSeconds(1), Duration.ofHours(48));
    }

    @Test
    void neither_asker_nor_desk_can_read_it_anywhere() {
        var serial = registry.bound();
        var reference = issued(serial);
        var code = mailedCodeFor(serial);

        desk.as("installer")
                .post("/api/cases/" + reference + "/reveals")
                .then()
                .statusCode(409)
                .body("code", equalTo("ANSWER_WAS_MAILED"));
        desk.as("installer")
                .get("/api/cases/" + reference + "/issuance/file")
                .then()
                .statusCode(409);
        for (var role : new String[] {"installer", "technician", "supervisor", "admin"}) {
            assertThat(desk.as(role).get("/api/cases/" + reference).asString()).doesNotContain(code);
        }
        var installer = registry.installer();
        installer.get("/cases/" + reference).then().body(not(containsString(code)));
        installer.get(mailFor(serial)).then().body(not(containsString(code)));
        assertThat(lettersAbout(reference)).isNotEmpty().doesNotContain(code);
        assertThat(sealedOn(reference)).isNull();
    }

    @Test
    void a_device_without_a_mailbox_on_record_is_told_the_other_ways() {
        var serial = Desk.newSerial();
        registry.enter(serial, RegistryByHand.INSTALLERS, Map.of("reservedMailbox", ""))
                .then()
                .statusCode(303);

        for (var unknown : new String[] {serial, Desk.newSerial()}) {
            request(unknown)
                    .then()
                    .statusCode(422)
                    .body("problems.code", hasItem("MAILBOX_MISSING"))
                    .body("detail", containsString("a key, an encrypt file or a security code"));
        }
    }

    @Test
    void it_never_goes_to_whoever_asks_not_even_where_the_record_names_them_later() {
        var serial = Desk.newSerial();
        var theirs = Map.of("reservedMailbox", "Installer@demo.example");
        registry.enter(serial, RegistryByHand.INSTALLERS, theirs).then().statusCode(303);
        request(serial).then().statusCode(422).body("problems.code", hasItem("MAILBOX_IS_ASKER"));

        var later = registry.bound();
        var reference = request(later).then().statusCode(201).extract().<String>path("reference");
        work.run();
        registry.enter(later, RegistryByHand.INSTALLERS, theirs).then().statusCode(303);
        desk.decide("technician", reference, "approval", "{}").then().statusCode(200);
        work.run();

        desk.as("technician")
                .get("/api/cases/" + reference)
                .then()
                .body("status", equalTo("APPROVED"))
                .body("history.what", hasItem(containsString("No mailbox is on record")));
    }

    @Test
    void a_device_of_others_is_refused_and_its_mailbox_not_hinted_at() {
        var serial = Desk.newSerial();
        registry.enter(serial, RegistryByHand.RIVALS, Map.of()).then().statusCode(303);

        request(serial)
                .then()
                .statusCode(422)
                .body("problems.code", hasItem("DEVICE_BOUND_BY_OTHERS"))
                .body("detail", not(containsString("@")));
    }

    @Test
    void the_accounts_mailbox_serves_where_none_is_reserved() {
        var serial = Desk.newSerial();
        registry.enter(
                        serial,
                        RegistryByHand.INSTALLERS,
                        Map.of("reservedMailbox", "", "accountMailbox", "account@owner.example"))
                .then()
                .statusCode(303);

        desk.as("installer")
                .get("/api/cases/" + issued(serial))
                .then()
                .body("issuance.sentTo", equalTo("a***@owner.example"));
    }

    @Test
    void another_mailbox_on_record_makes_it_void() {
        var serial = registry.bound();
        var reference = issued(serial);
        registry.enter(serial, RegistryByHand.INSTALLERS, Map.of("reservedMailbox", "new@owner.example"))
                .then()
                .statusCode(303);
        work.run();

        desk.as("installer")
                .get("/api/cases/" + reference)
                .then()
                .body("issuance.state", equalTo("VOID"))
                .body("history.what", hasItem(containsString("the mailbox on record was changed")));
    }

    @Test
    void another_contact_does_not_make_it_void() {
        var serial = registry.bound();
        var reference = issued(serial);
        registry.enter(serial, RegistryByHand.INSTALLERS, Map.of("contactName", "Otto Owner"))
                .then()
                .statusCode(303);
        work.run();

        desk.as("installer").get("/api/cases/" + reference).then().body("issuance.state", equalTo("LIVE"));
    }

    @Test
    void a_restart_makes_it_void_once() {
        var reference = issued(registry.bound());

        desk.as("rival").post("/api/cases/" + reference + "/restart").then().statusCode(404);
        desk.as("installer")
                .post("/api/cases/" + reference + "/restart")
                .then()
                .statusCode(200)
                .body("issuance.state", equalTo("VOID"));
        desk.as("installer").post("/api/cases/" + reference + "/restart").then().statusCode(409);
        desk.as("installer")
                .post("/api/cases/" + desk.issued() + "/restart")
                .then()
                .statusCode(409);
    }

    @Test
    void after_a_restart_the_new_qr_code_brings_a_new_code_on_the_same_case() {
        var serial = registry.bound();
        var reference = issued(serial);
        var before = mailedCodeFor(serial);
        desk.as("installer").post("/api/cases/" + reference + "/restart").then().statusCode(200);

        desk.as("installer")
                .multiPart("export", "DeviceKey.xml", bytes("exported"))
                .post("/api/cases/" + reference + "/renewals")
                .then()
                .statusCode(422)
                .body("problems.code", hasItem("RESET_STRING_MISSING"));
        desk.as("installer")
                .multiPart("resetString", Desk.RESET_STRING + "NEW")
                .post("/api/cases/" + reference + "/renewals")
                .then()
                .statusCode(200);
        work.run();

        desk.as("installer").get("/api/cases/" + reference).then().body("issuance.state", equalTo("LIVE"));
        var device = deviceWith(serial);
        assertThat(mailedCodeFor(serial)).isNotEqualTo(before);
        assertThat(device.acceptsVerificationCode(mailedCodeFor(serial), bytes(Desk.RESET_STRING + "NEW")))
                .isTrue();
    }

    private String issued(String serial) {
        var reference = request(serial).then().statusCode(201).extract().<String>path("reference");
        work.run();
        desk.decide("technician", reference, "approval", "{}").then().statusCode(200);
        work.run();
        assertThat(desk.statusOf(reference)).isEqualTo("ISSUED");
        return reference;
    }

    private DemoDevice deviceWith(String serial) {
        var number = SerialNumber.asItStands(serial);
        return new DemoDevice(number, DemoSuite.keyFor(number, Issuers.masterKey(data)));
    }

    private Response request(String serial) {
        return desk.as("installer")
                .multiPart("serial", serial)
                .multiPart("method", "VERIFICATION_CODE")
                .multiPart("resetString", Desk.RESET_STRING)
                .multiPart("undertaking", "true")
                .multiPart("label", "label.png", Desk.labelOf(serial), "image/png")
                .post("/api/cases");
    }

    private String mailedCodeFor(String serial) {
        var mail = registry.admin().get(mailFor(serial)).asString();
        // The serial itself may hold eight digits after a letter, which is no word of its own.
        var code = CODE.matcher(mail.substring(mail.indexOf("to nobody else")));
        assertThat(code.find()).isTrue();
        return code.group();
    }

    private String mailFor(String serial) {
        var name = Pattern.compile("href=\"(/mail/[^\"]*verification_code[^\"]*)\"><b>[^<]*" + serial)
                .matcher(registry.admin().get("/mail").asString());
        assertThat(name.find()).isTrue();
        return name.group(1);
    }

    private String lettersAbout(String reference) {
        return (String) QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select string_agg(text_body || html_body, ' ') from letter l join support_case c on c.id = l.case_id where c.reference = ?1")
                .setParameter(1, reference)
                .getSingleResult());
    }

    private Object sealedOn(String reference) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select sealed from issuance i join support_case c on c.id = i.case_id where c.reference = ?1")
                .setParameter(1, reference)
                .getSingleResult());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
