package org.resetdesk.guidance.aftercare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resetdesk.Desk;
import org.resetdesk.Visitor;

/** What a case says once its installer told how it went. */
@QuarkusTest
class AfterResetTest {

    @Inject
    Desk desk;

    @Test
    void an_error_number_becomes_the_next_step_at_once() {
        var reference = desk.issued();
        var installer = installer();
        desk.tell(reference, "{\"worked\":false,\"errorCode\":2022}");

        desk.as("installer")
                .get("/api/cases/" + reference)
                .then()
                .body("nextStep.code", equalTo(2022))
                .body("nextStep.nextStep", containsString("Export again"));
        installer
                .get("/cases/" + reference)
                .then()
                .body(containsString("<h2>Next step</h2>"), containsString("/cases/" + reference + "/renewal"))
                .body(containsString("Did it in the end?"));

        desk.tell(reference, "{\"worked\":false,\"errorCode\":2020}");
        installer.get("/cases/" + reference).then().body(containsString("/guidance/password"));
        desk.tell(reference, "{\"worked\":true}");
        installer
                .get("/cases/" + reference)
                .then()
                .body(containsString("the owner, not your own"), containsString("GUID file"))
                .body(not(containsString("Did it work?")));
        desk.as("installer").get("/api/cases/" + reference).then().body("nextStep", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"worked\":false}", "{\"worked\":false,\"errorCode\":4711}"})
    void a_failure_without_a_known_number_leads_to_the_trouble_finder(String outcome) {
        var reference = desk.issued();
        desk.tell(reference, outcome);

        installer()
                .get("/cases/" + reference)
                .then()
                .body(containsString("<h2>Next step</h2>"), containsString("href=\"/guidance/trouble\""))
                .body(containsString("/cases/" + reference + "/renewal"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2009, 2018, 2020, 2022, 2023, 2024, 2033, 2039})
    void every_number_that_a_device_answers_with_is_known(int number) {
        assertThat(NextStep.after(Optional.of(number)).trouble()).isPresent();
    }

    private Visitor installer() {
        return Visitor.signedIn("installer@demo.example", desk.passwordOf("installer"));
    }
}
