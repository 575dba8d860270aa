package org.resetdesk.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.resetdesk.devices.RegistryByHand.INSTALLERS;
import static org.resetdesk.devices.RegistryByHand.RIVALS;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.resetdesk.Desk;
import org.resetdesk.cases.SerialNumber;

@QuarkusTest
class RegistryTest {

    @Inject
    Desk desk;

    @Inject
    RegistryByHand registry;

    @Inject
    Devices devices;

    @Test
    void a_case_that_worked_binds_its_device_to_the_company_that_asked() {
        var serial = Desk.newSerial();
        worked(issuedFor(serial));

        assertThat(holderOf(serial)).isEqualTo(INSTALLERS);
        registry.installer().get("/devices").then().body(containsString(serial));
    }

    @Test
    void an_answer_that_nobody_saw_binds_nothing() {
        var serial = Desk.newSerial();
        said(issuedFor(serial));

        assertThat(holderOf(serial)).isEqualTo("nobody");
    }

    @Test
    void a_device_of_another_company_is_not_taken_over_by_a_case_that_worked() {
        var serial = Desk.newSerial();
        registry.enter(serial, RIVALS, Map.of()).then().statusCode(303);
        var reference = issuedFor(serial);
        worked(reference);

        assertThat(holderOf(serial)).isEqualTo(RIVALS);
        var review = desk.as("technician").get("/api/cases/" + reference).asString();
        assertThat(review).contains("bound to another company").doesNotContain(RIVALS);
        registry.installer().get("/devices?q=" + serial).then().body(containsString("Nothing found"));
    }

    @Test
    void what_an_administrator_unbound_stays_unbound_however_often_the_outcome_is_told() {
        var serial = Desk.newSerial();
        var reference = issuedFor(serial);
        worked(reference);
        var page = pageOf(serial);
        registry.admin().formOn(page).post(page + "/unbinding").then().statusCode(303);

        worked(reference);

        assertThat(holderOf(serial)).isEqualTo("nobody");
        registry.admin()
                .get(page)
                .then()
                .body(containsString("Bound to " + INSTALLERS.replace("&", "&amp;") + ", by case " + reference))
                .body(containsString("Unbound from"));
    }

    @Test
    void the_full_and_the_short_serial_name_one_device() {
        var tail = Desk.newSerial();
        registry.enter(tail, INSTALLERS, Map.of()).then().statusCode(303);
        var full = "DS-7608NI-K2/8P0820210706CCRR" + tail + "WCVU";

        registry.enter(full, RIVALS, Map.of()).then().statusCode(422).body(containsString("bound to another company"));
        registry.enter(full, INSTALLERS, Map.of()).then().statusCode(303);
        registry.enter(full.replace("/8P", "-8P"), RIVALS, Map.of()).then().statusCode(422);
        registry.enter(full.replace("K2/8P", "K4"), RIVALS, Map.of()).then().statusCode(303);

        assertThat(standing(full, INSTALLERS)).isInstanceOf(Standing.Own.class);
        assertThat(standing(full.replace("K2/8P", "K4"), RIVALS)).isInstanceOf(Standing.Own.class);
        assertThat(standing(tail, INSTALLERS))
                .as("which of the two is not said")
                .isInstanceOf(Standing.Others.class);
    }

    @Test
    void an_import_tells_all_problems_of_all_lines_and_brings_nothing_in_by_halves() {
        var good = Desk.newSerial();
        var foreign = Desk.newSerial();
        registry.enter(foreign, RIVALS, Map.of()).then().statusCode(303);

        imported("""
                Serial,Company,Site,Contact name,Contact e-mail,Reserved mailbox,Account mailbox
                %s,%s,"Shop, corner",Olga,olga@owner.example,,
                DS-2CD2042WD-I,Nobody Ltd,,,,,
                %s,%s,,Olga,,not an address,
                %s,%s,,,,,
                """.formatted(good, INSTALLERS, good, INSTALLERS, foreign, INSTALLERS))
                .then()
                .statusCode(422)
                .body(containsString("Line 3: This is a model"))
                .body(containsString("Line 3: There is no company of this name"))
                .body(containsString("Line 4: The reserved mailbox needs"))
                .body(containsString("Line 4: Enter both the contact"))
                .body(containsString("Line 5: This device is bound to another company"))
                .body(not(containsString("Line 2:")));

        assertThat(holderOf(good)).isEqualTo("nobody");
    }

    @Test
    void the_same_device_twice_in_a_file_is_told_with_both_lines() {
        var serial = Desk.newSerial();

        imported("Serial;Company\n%s;%s\n\nDS-7608NI-K20820210706CCRR%s;%s\n"
                        .formatted(serial, INSTALLERS, serial, INSTALLERS))
                .then()
                .statusCode(422)
                .body(containsString("Line 4: This device stands in line 2 already."));
    }

    @Test
    void what_was_exported_holds_no_formula_and_comes_in_again_as_it_was() {
        var serial = Desk.newSerial();
        registry.enter(serial, INSTALLERS, Map.of("site", "=HYPERLINK(\"http://evil.example\")"))
                .then()
                .statusCode(303);

        var csv = registry.admin().get("/admin/devices/export").asString();

        var line = csv.lines().filter(each -> each.contains(serial)).findFirst().orElseThrow();
        assertThat(line).contains("\"'=HYPERLINK(\"\"http://evil.example\"\")\"");
        imported("Serial,Model,Company,Site,Contact name,Contact e-mail,Reserved mailbox,Account mailbox\n" + line)
                .then()
                .statusCode(303);
        registry.admin().get(pageOf(serial)).then().body(containsString("value=\"=HYPERLINK("));
    }

    @Test
    void a_form_tells_all_its_problems_and_keeps_what_was_typed() {
        registry.enter("DS-2CD2042WD-I", "", Map.of("site", "Roof <b>", "contactEmail", "olga"))
                .then()
                .statusCode(422)
                .body(containsString("This is a model"))
                .body(containsString("Name the company"))
                .body(containsString("e-mail address needs the form"))
                .body(containsString("Roof &lt;b&gt;"));
    }

    @Test
    void the_registry_is_the_administrators_alone() {
        registry.bound();

        registry.installer().get("/admin/devices").then().statusCode(403);
        registry.installer().get("/admin/devices/export").then().statusCode(403);
        registry.admin().get("/devices").then().statusCode(403);
    }

    private String issuedFor(String serial) {
        var reference = desk.submitted(serial);
        desk.work();
        desk.decide("technician", reference, "approval", "{}").then().statusCode(200);
        desk.work();
        return reference;
    }

    private void worked(String reference) {
        desk.as("installer").post("/api/cases/" + reference + "/reveals").then().statusCode(200);
        said(reference);
    }

    private void said(String reference) {
        desk.decide("installer", reference, "outcome", "{\"worked\":true}")
                .then()
                .statusCode(200);
    }

    private Response imported(String csv) {
        return registry.admin()
                .formOn("/admin/devices")
                .multiPart("file", "devices.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/admin/devices/import");
    }

    private String holderOf(String serial) {
        return QuarkusTransaction.requiringNew().call(() -> devices.named(SerialNumber.asItStands(serial))
                .flatMap(Device::company)
                .map(company -> company.name())
                .orElse("nobody"));
    }

    private Standing standing(String serial, String company) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var id = devices.find("company.name", company)
                    .firstResult()
                    .company()
                    .orElseThrow()
                    .id();
            return devices.standingOf(SerialNumber.asItStands(serial), id);
        });
    }

    private String pageOf(String serial) {
        return "/admin/devices/" + registry.idOf(serial);
    }
}
