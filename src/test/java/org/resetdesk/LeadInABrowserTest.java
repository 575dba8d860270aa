package org.resetdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resetdesk.platform.CsvTable;
import org.resetdesk.platform.Secrets;

/** What a supervisor does all day, with a real browser: many cases at once, words, notes, views, figures. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeadInABrowserTest {

    /** What a thumb must hit and is lower than 44 pixels; the ticks are the larger for what lies around them. */
    private static final String TARGETS = """
            main button, main .button, main select, main textarea, main summary, \
            .tick label, label.choice, nav a, a.line, input:not([type=hidden], [type=checkbox], [type=radio])""";

    @Inject
    Desk desk;

    @Inject
    Visitors visitors;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void two_of_three_are_refused_from_the_queue_with_words_of_their_own(boolean script) {
        var first = desk.waiting();
        var second = desk.waiting();
        var third = desk.waiting();
        var window = script ? Window.desk() : Window.phone().withoutScript();
        try (var page = visitors.as("supervisor", window, "/review?status=AWAITING_REVIEW")) {
            page.getByLabel("Choose " + first).check();
            page.getByLabel("Choose " + second).check();
            page.getByText("Give away or refuse the ticked cases").click();
            page.getByText("2 chosen cases").waitFor();
            page.getByLabel("Canned answer").selectOption("Photo too blurred");
            page.getByText("Fill in").click();
            assertThat(page.getByLabel("Reason").inputValue()).isEqualTo("PHOTO_UNREADABLE");
            page.getByLabel("A few words, if needed").fill("Look at {reference} again.");
            page.getByText("Look at it first").click();
            page.getByText("Look at " + second + " again.").waitFor();
            page.getByText("Refuse all 2").click();
            page.getByText("Done with 2").waitFor();
        }
        desk.workAfterUndo();
        assertThat(List.of(desk.statusOf(first), desk.statusOf(second), desk.statusOf(third)))
                .containsExactly("REJECTED", "REJECTED", "AWAITING_REVIEW");
    }

    @Test
    void ticks_of_the_queue_lead_to_what_can_be_done_with_them_by_keyboard_alone() {
        var reference = desk.waiting();
        try (var page = visitors.as("technician", Window.desk(), "/review?q=" + reference)) {
            page.getByLabel("Choose " + reference).focus();
            page.keyboard().press("Space");
            page.getByText("Give away or refuse the ticked cases: 1").waitFor();
            page.keyboard().press("Enter");
            page.getByText("1 chosen case").waitFor();
            page.getByLabel("Technician").focus();
            page.keyboard().type("Sam");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.getByText("Done with 1").waitFor();
        }
        assertThat(desk.as("technician").get("/api/cases/" + reference).<String>path("assignee"))
                .isEqualTo("supervisor@demo.example");
    }

    @Test
    void one_tick_chooses_the_whole_page_and_no_tick_is_told() {
        desk.waiting();
        desk.waiting();
        try (var page = visitors.as("technician", Window.desk(), "/review")) {
            page.getByLabel("Choose all of this page").check();
            var rows = page.locator("table.queue tbody tr").count();
            assertThat(page.locator("input[name=case]:checked").count()).isEqualTo(rows);
            page.getByText("ticked cases: " + rows).waitFor();
            page.getByLabel("Choose all of this page").uncheck();
            page.getByText("Give away or refuse the ticked cases").click();
            page.getByText("tick the cases first").waitFor();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_canned_answer_fills_reason_and_words_and_stays_to_be_changed(boolean script) {
        var reference = desk.waiting();
        var window = script ? Window.desk() : Window.phone().withoutScript();
        try (var page = visitors.as("technician", window, "/review/" + reference)) {
            page.locator("#refuse > summary").click();
            page.locator("#refuse-words").selectOption("Export too old");
            page.locator("#refuse .canned button").click();
            page.locator("#reject-message").fill(page.locator("#reject-message").inputValue() + " Thank you.");
            page.locator("button[aria-current=true][value=ARTEFACT_EXPIRED]").click();
            page.locator(".undo").waitFor();
        }
        desk.workAfterUndo();
        assertThat(desk.as("installer").get("/api/cases/" + reference).<String>path("rejectionMessage"))
                .startsWith("An export holds for a short time only.")
                .endsWith(" Thank you.");
    }

    @Test
    void what_was_typed_stays_when_an_answer_is_filled_in_beside_it_and_a_second_takes_the_place_of_the_first() {
        var reference = desk.waiting();
        try (var page = visitors.as("technician", Window.desk(), "/review/" + reference)) {
            page.locator("#ask > summary").click();
            page.locator("#ask-message").fill("Hello.");
            page.locator("#ask-words").selectOption("Invoice");
            page.locator("#ask-words").selectOption("New export");

            assertThat(page.locator("#ask-message").inputValue())
                    .startsWith("Hello.\nPlease export once more")
                    .doesNotContain("invoice");
            assertThat(page.locator("#ask input[value=EXPORT]").isChecked()).isTrue();
        }
    }

    @Test
    void an_override_asks_for_its_reason_and_staff_read_it_in_the_history() {
        var reference = desk.waitingWithWrongLabel();
        var why = "Seen at the door " + Secrets.readable(2);
        try (var page = visitors.as("supervisor", Window.desk(), "/review/" + reference)) {
            page.locator("[action$=approval] button").click();
            assertThat((Boolean) page.locator("#overrideReason").evaluate("field => field.validity.valueMissing"))
                    .isTrue();
            page.locator("#overrideReason").fill(why);
            page.locator("[action$=approval] button").click();
            page.locator(".undo").waitFor();
            desk.workAfterUndo();
            page.navigate(visitors.home() + "/review/" + reference);
            page.locator(".history", new Page.LocatorOptions().setHasText(why)).waitFor();
        }
        assertThat(desk.as("installer").get("/api/cases/" + reference).asString())
                .contains("Approved")
                .doesNotContain(why);
        try (var page = visitors.as("installer", Window.phone(), "/cases/" + reference)) {
            assertThat(page.content()).doesNotContain(why);
        }
    }

    @Test
    void a_note_a_view_and_an_answer_are_kept_without_scripts_on_a_phone() {
        var reference = desk.waiting();
        var name = "Mine " + Secrets.readable(2);
        try (var page = visitors.as("supervisor", Window.phone().withoutScript(), "/review/" + reference)) {
            page.getByLabel("Write a note").fill("Called them.\nThey call back.");
            page.getByText("Keep the note").click();
            page.locator("#notes .written", new Page.LocatorOptions().setHasText("They call back"))
                    .waitFor();

            page.navigate(visitors.home() + "/review?status=REJECTED");
            page.getByText("Save this view").click();
            page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
            page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
            page.getByText("Forget this view").waitFor();
            page.navigate(visitors.home() + "/review");
            page.getByText(name).click();
            assertThat(page.url()).endsWith("status=REJECTED");
            page.getByText("Forget this view").click();
            assertThat(page.getByText(name).count()).isZero();

            page.navigate(visitors.home() + "/desk/words/new?use=QUESTION");
            page.getByLabel("Name").fill(name);
            page.locator("#text").fill("Please {twice}");
            page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
            page.getByText("know {twice}").waitFor();
            page.locator("#text").fill("Please, {person}");
            page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
            page.locator("a.line", new Page.LocatorOptions().setHasText(name)).click();
            page.getByText("Delete this answer").click();
            assertThat(page.getByText(name).count()).isZero();
        }
    }

    @Test
    void a_table_of_the_figures_is_downloaded_and_opens_again() throws Exception {
        desk.issued();
        try (var page = visitors.as("supervisor", Window.desk(), "/desk/figures")) {
            var file =
                    page.waitForDownload(() -> page.getByText("People as CSV").click());
            var table = CsvTable.read(Files.readAllBytes(file.path()));

            assertThat(file.suggestedFilename()).matches("resetdesk-.*-people.csv");
            assertThat(table.rows())
                    .anySatisfy(row -> assertThat(table.cell(row, "email")).isEqualTo("technician@demo.example"));
            assertThat(new String(Files.readAllBytes(file.path()), StandardCharsets.UTF_8))
                    .startsWith("\"name\",\"email\"");
        }
    }

    @Test
    void every_page_of_the_lead_serves_everybody_by_day_and_by_night() {
        var waiting = desk.waiting();
        var refused = desk.waiting();
        desk.decide("technician", refused, "rejection", "{\"reason\":\"WRONG_QR\"}");
        desk.issued();
        for (var window : List.of(Window.phone(), Window.desk())) {
            try (var page = visitors.as("supervisor", window, "/review")) {
                for (var path : List.of(
                        "/review?status=REJECTED",
                        "/review/chosen?case=" + waiting + "&case=" + refused,
                        "/review/" + waiting,
                        "/desk/words",
                        "/desk/words/new?use=QUESTION",
                        "/desk/words/1",
                        "/desk/figures")) {
                    page.navigate(visitors.home() + path);
                    page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)");
                    check(page, path);
                }
                page.navigate(visitors.home() + "/review/chosen?case=" + waiting);
                page.getByLabel("Reason").selectOption("WRONG_QR");
                page.getByText("Look at it first").click();
                check(page, "the preview");
                page.navigate(visitors.home() + "/review/chosen?case=" + refused);
                page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Technician"))
                        .selectOption(new String[] {"Sam Supervisor (you)"});
                page.getByText("Give them away").click();
                page.getByText("Nothing was done with 1").waitFor();
                check(page, "the outcome");
            }
        }
    }

    private static void check(Page page, String where) {
        var phone = page.viewportSize().width < 600;
        assertThat(Measured.overflow(page))
                .as("pixels beyond the width on " + where)
                .isEqualTo(0);
        if (phone) {
            assertThat(Measured.lowerThan(44, page, TARGETS))
                    .as("too low for a thumb on " + where)
                    .isEmpty();
        }
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as("barriers on %s, %s", where, scheme)
                    .isEmpty();
        }
    }
}
