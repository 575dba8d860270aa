package org.resetdesk.devices.owner;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.resetdesk.devices.RegistryByHand.RIVALS;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.resetdesk.AtOnce;
import org.resetdesk.Desk;
import org.resetdesk.devices.RegistryByHand;
import org.resetdesk.platform.WorkByHand;

/** "Device on Hik-Partner Pro": the contact of the site decides instead of a technician. */
@QuarkusTest
class OwnerDecidesTest {

    @Inject
    Desk desk;

    @Inject
    RegistryByHand registry;

    @Inject
    WorkByHand work;

    @Inject
    EntityManager database;

    @Test
    void the_contact_allows_it_and_the_answer_comes() {
        var serial = registry.bound();
        var reference = asked(serial);

        given().get(linkFor(reference))
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body(containsString(serial))
                .body(containsString("Corner Shop"))
                .body(containsString("Ines Installer, Ladder &amp; Lens Ltd"))
                .body(containsString("The old admin left"));
        given().post(linkFor(reference) + "/approval").then().statusCode(200).body(containsString("You allowed"));
        work.run();

        desk.as("installer")
                .get("/api/cases/" + reference)
                .then()
                .body("status", equalTo("ISSUED"))
                .body("history.find { it.what == \"Allowed by the site's contact\" }.who", equalTo("Olga Owner"));
    }

    @Test
    void a_mail_scanner_that_follows_the_link_decides_nothing() {
        var reference = asked(registry.bound());
        for (int i = 0; i < 3; i++) {
            given().get(linkFor(reference)).then().statusCode(200);
        }
        given().get(linkFor(reference) + "/approval").then().statusCode(405);

        assertThat(desk.statusOf(reference)).isEqualTo("AWAITING_OWNER");
    }

    @Test
    void of_fifty_decisions_at_once_one_counts() throws Exception {
        var reference = asked(registry.bound());
        var link = linkFor(reference);

        var answers = AtOnce.all(50, () -> given().post(link + "/approval").statusCode());

        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 404).hasSize(49);
        given().post(link + "/rejection").then().statusCode(404);
        given().get(link).then().statusCode(404).body(containsString("decides nothing any more"));
    }

    @Test
    void the_contact_refuses_it_and_says_why() {
        var reference = asked(registry.bound());

        given().formParam("message", "Nobody told me")
                .post(linkFor(reference) + "/rejection")
                .then()
                .statusCode(200);

        desk.as("installer")
                .get("/api/cases/" + reference)
                .then()
                .body("status", equalTo("REJECTED"))
                .body("rejectionReason", equalTo("OWNER_REFUSED"))
                .body("rejectionMessage", equalTo("Nobody told me"));
    }

    @Test
    void while_the_contact_is_asked_no_technician_can_take_it() {
        var reference = asked(registry.bound());

        desk.as("technician")
                .post("/api/cases/" + reference + "/claim")
                .then()
                .statusCode(409)
                .body("code", equalTo("OWNER_DECIDES"));
        desk.decide("supervisor", reference, "approval", "{\"overrideReason\":\"I may\"}")
                .then()
                .statusCode(409);
        desk.decide("technician", reference, "rejection", "{\"reason\":\"OWNER_REFUSED\"}")
                .then()
                .statusCode(422);
    }

    @Test
    void a_contact_who_does_not_answer_is_replaced_by_the_desk() {
        var reference = asked(registry.bound());
        var link = linkFor(reference);
        work.runAfter(Duration.ofHours(23));
        assertThat(desk.statusOf(reference)).isEqualTo("AWAITING_OWNER");

        work.runAfter(Duration.ofHours(25));

        desk.as("technician")
                .get("/api/cases/" + reference)
                .then()
                .body("status", equalTo("AWAITING_REVIEW"))
                .body("route", equalTo("DESK"))
                .body("history.what", hasItem(containsString("did not answer in time")));
        given().post(link + "/approval").then().statusCode(404);
        desk.as("technician").post("/api/cases/" + reference + "/claim").then().statusCode(200);
    }

    @Test
    void nobody_allows_their_own_request() {
        var own = Desk.newSerial();
        registry.enter(own, RegistryByHand.INSTALLERS, Map.of("contactEmail", "Installer@demo.example"))
                .then()
                .statusCode(303);

        registry.askOwnerOf(own).then().statusCode(422).body("problems.code", hasItem("CONTACT_IS_ASKER"));
    }

    @Test
    void who_becomes_the_contact_later_does_not_allow_their_own_request_either() {
        var serial = registry.bound();
        var reference = asked(serial);
        var link = linkFor(reference);
        registry.enter(serial, RegistryByHand.INSTALLERS, Map.of("contactEmail", "installer@demo.example"))
                .then()
                .statusCode(303);

        given().post(link + "/approval").then().statusCode(404);
        assertThat(desk.statusOf(reference)).isEqualTo("AWAITING_OWNER");
        work.run();
        assertThat(desk.statusOf(reference)).isEqualTo("AWAITING_REVIEW");
    }

    @Test
    void a_new_contact_gets_a_link_of_their_own_and_the_old_one_decides_nothing() {
        var serial = registry.bound();
        var reference = asked(serial);
        var old = linkFor(reference);
        registry.enter(
                        serial,
                        RegistryByHand.INSTALLERS,
                        Map.of("contactEmail", "nora@owner.example", "contactName", "Nora New"))
                .then()
                .statusCode(303);
        work.run();

        assertThat(linkFor(reference)).isNotEqualTo(old);
        given().post(old + "/approval").then().statusCode(404);
        given().post(linkFor(reference) + "/approval").then().statusCode(200);
        desk.as("installer")
                .get("/api/cases/" + reference)
                .then()
                .body("history.find { it.what == \"Allowed by the site's contact\" }.who", equalTo("Nora New"));
    }

    @Test
    void a_case_whose_device_is_unbound_meanwhile_goes_to_the_desk_at_once() {
        var serial = registry.bound();
        var reference = asked(serial);
        var unbinding = "/admin/devices/" + registry.idOf(serial);
        registry.admin().formOn(unbinding).post(unbinding + "/unbinding").then().statusCode(303);
        work.run();

        assertThat(desk.statusOf(reference)).isEqualTo("AWAITING_REVIEW");
        desk.as("technician").post("/api/cases/" + reference + "/claim").then().statusCode(200);
    }

    @Test
    void somebody_of_the_asking_company_who_has_come_by_the_link_decides_nothing() {
        var reference = asked(registry.bound());
        var link = linkFor(reference);
        var installer = registry.installer();

        installer
                .get(link)
                .then()
                .statusCode(200)
                .body(containsString("nobody allows their own request"))
                .body(not(containsString("Allow the reset")));
        for (var verdict : new String[] {"/approval", "/rejection"}) {
            installer
                    .formOn("/cases/new")
                    .post(link + verdict)
                    .then()
                    .statusCode(403)
                    .body(containsString("Only the contact of the site answers it"));
        }
        assertThat(desk.statusOf(reference)).isEqualTo("AWAITING_OWNER");
        given().post(link + "/approval").then().statusCode(200);
    }

    @Test
    void a_device_of_others_is_refused_without_saying_whose_it_is() {
        var foreign = Desk.newSerial();
        registry.enter(foreign, RIVALS, Map.of()).then().statusCode(303);

        registry.askOwnerOf(foreign)
                .then()
                .statusCode(422)
                .body("problems.code", hasItem("DEVICE_BOUND_BY_OTHERS"))
                .body("detail", containsString("The device is added by others"))
                .body("detail", not(containsString("Rival")));
        registry.askOwnerOf(Desk.newSerial()).then().statusCode(422).body("problems.code", hasItem("DEVICE_NOT_BOUND"));
    }

    @Test
    void the_page_offers_own_devices_alone() {
        var own = registry.bound();
        var foreign = Desk.newSerial();
        registry.enter(foreign, RIVALS, Map.of()).then().statusCode(303);
        var foreignId = registry.idOf(foreign);
        var installer = registry.installer();

        installer.get("/cases/new").then().body(containsString("Device on Hik-Partner Pro"));
        installer.get("/cases/on-platform").then().body(containsString(own)).body(not(containsString(foreign)));
        installer.get("/cases/on-platform/" + foreignId).then().statusCode(404);
    }

    @Test
    void the_form_asks_for_what_the_method_needs_and_for_the_reason() {
        var serial = registry.bound();
        var page = "/cases/on-platform/" + registry.idOf(serial);
        var installer = registry.installer();

        installer
                .formOn(page)
                .multiPart("method", "SECURITY_CODE")
                .post(page)
                .then()
                .statusCode(422)
                .body(containsString("Enter the start time"))
                .body(containsString("Say why it is to be reset"))
                .body(not(containsString("Add a photo")));
        installer
                .formOn(page)
                .multiPart("method", "RESET_KEY")
                .multiPart("resetString", Desk.RESET_STRING)
                .multiPart("note", "The old admin left")
                .multiPart("undertaking", "true")
                .post(page)
                .then()
                .statusCode(303);
    }

    @Test
    void neither_link_nor_decision_is_in_reach_of_the_asker() {
        var reference = asked(registry.bound());
        var link = linkFor(reference);

        var mail = registry.installer().get("/mail").asString();
        var name = Pattern.compile("/mail/([^\"]*owner_asked[^\"]*)").matcher(mail);
        assertThat(name.find()).isTrue();
        registry.installer()
                .get("/mail/" + name.group(1))
                .then()
                .body(containsString("for the device&#39;s owner alone"))
                .body(not(containsString("/owner/")));
        assertThat(desk.as("installer").get("/api/cases/" + reference).asString())
                .doesNotContain(link);
        List<?> kept = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select text_body || html_body from letter where kind = 'OWNER_ASKED' and sent_at is not null")
                .getResultList());
        assertThat(kept).isNotEmpty().allMatch(""::equals);
    }

    /** Its reference; the contact has the mail. */
    private String asked(String serial) {
        var reference = registry.askOwnerOf(serial)
                .then()
                .statusCode(201)
                .body("route", equalTo("SITE_OWNER"))
                .extract()
                .<String>path("reference");
        work.run();
        assertThat(desk.statusOf(reference)).isEqualTo("AWAITING_OWNER");
        return reference;
    }

    private String linkFor(String reference) {
        return registry.linkToOwnerOf(
                desk.as("technician").get("/api/cases/" + reference).path("serial"));
    }
}
