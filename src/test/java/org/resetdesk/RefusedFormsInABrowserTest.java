package org.resetdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form that is refused says what is wrong with each field also to those who hear it. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedFormsInABrowserTest {

    @Inject
    Desk desk;

    @Inject
    Visitors visitors;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void each_field_of_a_refused_case_says_that_it_is_wrong_and_why(boolean script) {
        try (var page = visitors.as("installer", window(script), "/cases/new")) {
            page.locator("#serial").fill("DS-7608NI-K2/8P");
            page.locator("[name=method][value=RESET_KEY]").check();
            send(page);
            page.locator("#problem-list").waitFor();

            for (var field : new String[] {"label", "serial", "resetString", "undertaking"}) {
                assertThat(whyWrong(page, field)).as(field).isNotBlank();
            }
            assertThat(page.locator("#note").getAttribute("aria-invalid")).isNull();
            assertThat(page.locator("#serial").getAttribute("aria-describedby")).contains("serial-hint");

            page.locator("#serial").fill(Desk.newSerial());
            send(page);
            page.locator("#serial:not([aria-invalid])").waitFor();
            assertThat(page.locator("#serial").getAttribute("aria-describedby").strip())
                    .isEqualTo("serial-hint");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_refused_answer_lists_its_problems_above_the_form_and_leads_to_each(boolean script) {
        var reference = asked();
        try (var page = visitors.as("installer", window(script), "/cases/" + reference)) {
            page.locator("#serial").fill("x");
            send(page);
            page.locator("#problem-list").waitFor();

            assertThat(page.locator("#problem-list li").count()).isEqualTo(3);
            for (var field : new String[] {"label", "serial", "note"}) {
                assertThat(whyWrong(page, field)).as(field).isNotBlank();
                assertThat(page.locator("#problem-list a[href='#" + field + "']")
                                .count())
                        .isOne();
            }
        }
    }

    @Test
    void where_the_scripts_came_late_the_files_are_kept_and_the_page_can_be_used() {
        try (var page = visitors.as("installer", Window.phone(), "/cases/new")) {
            page.route("**/*.js", route -> route.abort());
            page.reload();
            page.locator("#label").setInputFiles(new FilePayload("label.png", "image/png", Desk.labelOf("C58612345")));
            send(page);
            page.locator("#problem-list").waitFor();

            assertThat(page.locator("[name=labelUpload]").isChecked()).isTrue();
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        }
    }

    private String asked() {
        var reference = desk.waitingWithWrongLabel();
        desk.decide("technician", reference, "questions", "{\"items\":[\"LABEL_PHOTO\",\"SERIAL\",\"EXPLANATION\"]}")
                .then()
                .statusCode(200);
        return reference;
    }

    private static Window window(boolean script) {
        return script ? Window.phone() : Window.phone().withoutScript();
    }

    private static void send(Page page) {
        page.locator("form.capture .actions button").click();
    }

    /** As it is read aloud with the field; empty where the field does not say that it is wrong. */
    private static String whyWrong(Page page, String field) {
        var input = page.locator("#" + field + "[aria-invalid=true]");
        if (input.count() == 0) {
            return "";
        }
        var told = input.getAttribute("aria-describedby").split(" ")[0];
        return page.locator("#" + told).textContent();
    }
}
