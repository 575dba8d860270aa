package org.resetdesk.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resetdesk.Desk;
import org.resetdesk.Measured;
import org.resetdesk.Visitors;
import org.resetdesk.Window;

/** What an installer on the ladder sees of the ways without a case, from SADP's table to the form and back. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FromPasteToCaseTest {

    private static final String TABLE = """
            Device Type,Security,Software Version,Device Serial No.,Start Time,Password Reset Ability
            DS-7608NI-I2-8P,Active,V4.30.000,DS-7608NI-I2/8P0820190316CCRRD00675487WCVU,2024-05-02 10:11:12,flase
            """;

    @Inject
    Desk desk;

    @Inject
    Visitors visitors;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_dropped_table_fills_the_form_with_one_tap_and_the_form_names_the_way_without_a_case(boolean script) {
        var phone = script ? Window.phone() : Window.phone().withoutScript();
        try (var page = visitors.as("installer", phone, "/guidance/paste")) {
            page.locator("#table")
                    .setInputFiles(new FilePayload("SADP.csv", "text/csv", TABLE.getBytes(StandardCharsets.UTF_8)));
            page.getByText("Read it").click();
            page.getByText("Submit a case for this one").click();

            assertThat(page.locator("#serial").inputValue()).isEqualTo("DS-7608NI-I2/8P0820190316CCRRD00675487WCVU");
            assertThat(page.locator("[name=method][value=SECURITY_CODE]").isChecked())
                    .isTrue();
            assertThat(page.locator("#startTime").inputValue()).isEqualTo("2024-05-02 10:11:12");
            assertThat(page.locator("#startTime").isVisible()).isTrue();
            page.getByText("Hik-Connect QR code").click();
            assertThat(page.getByText("scan the QR code").first().isVisible()).isTrue();
            assertThat(Measured.overflow(page)).isEqualTo(0);
        }
    }

    @Test
    void the_form_names_the_way_while_the_serial_number_is_typed_and_takes_it_back() {
        try (var page = visitors.as("installer", Window.phone(), "/cases/new")) {
            assertThat(page.locator("#other-ways").textContent()).contains("see the ways to reset without a case");
            page.locator("#serial").fill("DS-2CD2385G1-I20200414AAWRE33842000");
            page.getByText("Validation questions").waitFor();
            assertThat(page.locator("#other-ways").textContent()).contains("if validation questions were set");

            page.locator("#serial").fill("C58612345");
            page.getByText("see the ways to reset without a case").waitFor();
        }
    }

    @Test
    void too_long_a_paste_is_told_before_it_is_sent() {
        try (var page = visitors.stranger(Window.phone(), "/guidance/paste")) {
            page.evaluate("pasted.value = 'rubbish '.repeat(130000); pasted.dispatchEvent(new Event('input'))");

            assertThat((String) page.evaluate("pasted.validationMessage")).contains("more than a site's worth");
        }
    }

    @Test
    void a_technician_answers_with_a_way_by_one_key() {
        var reference = desk.waiting();
        try (var page = visitors.as("technician", Window.desk(), "/review/" + reference)) {
            page.keyboard().press("s");
            assertThat(desk.statusOf(reference)).isEqualTo("AWAITING_REVIEW");
            page.keyboard().press("s");
            page.locator(".undo").waitFor();
        }
        desk.workAfterUndo();
        assertThat(desk.statusOf(reference)).isEqualTo("REJECTED");
    }
}
