package org.resetdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What holds on each page, by day and by night: it fits a phone, a thumb hits it, no barrier, nothing from elsewhere, light. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {

    private static final int HEAVIEST = 60_000;
    private static final int ROWS = 50;

    /** What a thumb must hit and is lower than 44 pixels. */
    private static final String TARGETS = """
            button, .button, select, textarea, summary, label.choice, nav a, a.line, \
            input:not([type=hidden], [type=checkbox], [type=radio])""";

    @Inject
    Desk desk;

    @Inject
    EveryPage everyPage;

    @Inject
    Visitors visitors;

    @Test
    void every_page_serves_everybody() {
        var pages = everyPage.made();
        var found = new SoftAssertions();
        pages.of().forEach((role, paths) -> {
            try (var page = role.isEmpty() ? visitors.stranger(Window.phone(), "/") : pageOf(role)) {
                page.onRequest(request -> found.assertThat(request.url())
                        .as("what %s loads", page.url())
                        .matches(this::isOurs));
                for (var path : paths) {
                    page.navigate(visitors.home() + path);
                    unfold(page);
                    check(page, found, role + " " + path);
                }
                if (role.equals("installer")) {
                    checkWhatAppearsLater(page, found, pages.issued());
                }
            }
        });
        found.assertAll();
    }

    private Page pageOf(String role) {
        return visitors.as(role, Window.phone(), "/account");
    }

    /** The form as it is refused, and the answer itself. */
    private void checkWhatAppearsLater(Page page, SoftAssertions found, String issued) {
        page.navigate(visitors.home() + "/cases/new");
        page.locator("[name=method][value=RESET_KEY]").check();
        page.locator("form[action='/cases'] .actions button").click();
        page.locator("#problem-list").waitFor();
        check(page, found, "a refused form");
        page.navigate(visitors.home() + "/cases/" + issued);
        page.getByText("Show the key").click();
        page.locator(".secret").waitFor();
        check(page, found, "an answer");
    }

    private static void unfold(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)");
    }

    private static void check(Page page, SoftAssertions found, String where) {
        found.assertThat(Measured.overflow(page))
                .as("pixels beyond the phone's width on " + where)
                .isEqualTo(0);
        found.assertThat(Measured.lowerThan(44, page, TARGETS))
                .as("too low for a thumb on " + where)
                .isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        found.assertThat(new AxeBuilder(page).analyze().getViolations())
                .as("barriers on " + where)
                .isEmpty();
        // By night the same page has other colours, and nothing else.
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        found.assertThat(new AxeBuilder(page)
                        .withRules(List.of("color-contrast"))
                        .analyze()
                        .getViolations())
                .as("too little contrast by night on " + where)
                .isEmpty();
    }

    @Test
    void the_form_and_a_full_queue_are_light() {
        fillAQueue();
        var form = weightOf("installer", Window.phone(), "/cases/new");
        var queue = weightOf("technician", Window.desk(), "/review?status=WITHDRAWN");

        System.out.printf("Over the wire: the form %,d bytes, a queue of %d rows %,d bytes%n", form, ROWS, queue);
        assertThat(form).isBetween(1, HEAVIEST);
        assertThat(queue).isBetween(1, HEAVIEST);
    }

    /** Withdrawn, so that no other test has to read them. */
    private void fillAQueue() {
        var label = Desk.labelOf("C00000000");
        for (int i = 0; i < ROWS; i++) {
            var reference = desk.as("rival")
                    .multiPart("serial", Desk.newSerial())
                    .multiPart("method", "RESET_KEY")
                    .multiPart("resetString", Desk.RESET_STRING)
                    .multiPart("undertaking", "true")
                    .multiPart("label", "label.png", label, "image/png")
                    .post("/api/cases")
                    .<String>path("reference");
            desk.as("rival")
                    .post("/api/cases/" + reference + "/withdrawal")
                    .then()
                    .statusCode(200);
        }
    }

    /** All that a browser loads which has been here never before, in bytes as they come over the wire. */
    private int weightOf(String role, Window window, String path) {
        try (var page = visitors.as(role, window, path)) {
            page.waitForLoadState();
            if (path.startsWith("/review")) {
                assertThat(page.locator("table.queue tbody tr").count()).isEqualTo(ROWS);
            }
            return Measured.bytes(page);
        }
    }

    private boolean isOurs(String url) {
        return url.startsWith(visitors.home()) || url.startsWith("blob:" + visitors.home()) || url.startsWith("data:");
    }
}
