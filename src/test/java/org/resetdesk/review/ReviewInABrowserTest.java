package org.resetdesk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.resetdesk.Desk;
import org.resetdesk.Measured;
import org.resetdesk.Visitors;
import org.resetdesk.Window;
import org.resetdesk.evidence.DrawnLabel;

/** A technician's day, mostly without the mouse. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewInABrowserTest {

    /** What of the first picture is shown. */
    private static final String SEEN =
            "document.querySelector('svg.lens').getAttribute('viewBox').split(' ').map(Number)";

    @Inject
    Desk desk;

    @Inject
    Waiting waiting;

    @Inject
    Visitors visitors;

    @Test
    void five_cases_are_decided_by_two_keys_each_and_one_of_them_after_all_otherwise() {
        var cases = waiting.next(5);
        try (var page = visitors.as("technician", Window.desk(), "/review")) {
            page.keyboard().press("n");
            for (int i = 0; i < 5; i++) {
                page.waitForURL("**/review/" + cases.get(i));
                approveByKeys(page, cases.get(i));
                assertThat(desk.statusOf(cases.get(i))).isEqualTo("AWAITING_REVIEW");
                if (i == 2) {
                    page.keyboard().press("u");
                    page.waitForURL("**/review/" + cases.get(i));
                    page.keyboard().press("r");
                    page.keyboard().press("4");
                    barFor(page, cases.get(i)).getByText("refused").waitFor();
                }
            }
        }
        desk.workAfterUndo();
        assertThat(cases)
                .extracting(desk::statusOf)
                .containsExactly("ISSUED", "ISSUED", "REJECTED", "ISSUED", "ISSUED");
        desk.as("installer").get("/api/cases/" + cases.get(2)).then().body("rejectionReason", equalTo("WRONG_QR"));
    }

    /** Counted: from the case on the screen to its decision on the screen. */
    private static void approveByKeys(Page page, String reference) {
        var keys = List.of("a", "a");
        keys.forEach(page.keyboard()::press);
        barFor(page, reference).getByText("approved").waitFor();
        assertThat(page.url()).doesNotContain(reference);
        assertThat(keys).hasSize(2);
    }

    private static Locator barFor(Page page, String reference) {
        return page.locator(".undo form", new Page.LocatorOptions().setHasText(reference));
    }

    @Test
    void one_press_decides_nothing_and_neither_does_what_is_typed() {
        var reference = desk.waiting();
        try (var page = visitors.as("technician", Window.desk(), "/review/" + reference)) {
            page.keyboard().press("a");
            page.keyboard().press("q");
            page.keyboard().press("1");
            assertThat(page.locator("[name=items]").first().isChecked()).isTrue();
            page.locator("#ask-message").focus();
            page.keyboard().type("a a n r 1 s s u");
            assertThat(page.locator("#ask-message").inputValue()).isEqualTo("a a n r 1 s s u");
            page.keyboard().press("Escape");
            page.keyboard().press("?");
            page.getByText("leave a field").waitFor();
            page.keyboard().press("a");
            page.keyboard().press("a");

            assertThat(page.url()).endsWith(reference);
            assertThat(page.locator(".undo").count()).isZero();
        }
        assertThat(desk.statusOf(reference)).isEqualTo("AWAITING_REVIEW");
    }

    @Test
    void a_question_is_asked_by_keys_alone() {
        var reference = desk.waiting();
        try (var page = visitors.as("technician", Window.desk(), "/review/" + reference)) {
            page.keyboard().press("q");
            page.keyboard().press("1");
            page.keyboard().press("Enter");
            barFor(page, reference).getByText("asked about").waitFor();
        }
        desk.workAfterUndo();
        assertThat(desk.statusOf(reference)).isEqualTo("AWAITING_CUSTOMER");
    }

    @Test
    void of_two_who_race_for_a_case_one_decides_and_the_other_is_told_plainly() {
        var reference = desk.waiting();
        try (var first = visitors.as("technician", Window.desk(), "/review/" + reference);
                var second = visitors.as("supervisor", Window.desk(), "/review/" + reference)) {
            // As if the news had not come yet.
            second.route("**/state", route -> route.abort());
            second.keyboard().press("a");
            approveByKeys(first, reference);
            second.keyboard().press("a");
            second.getByText("was decided a moment ago by Toni Technician").waitFor();

            second.navigate(visitors.home() + "/review/" + reference);
            assertThat(second.getByText("Toni Technician decided it a moment ago")
                            .isVisible())
                    .isTrue();
            assertThat(second.locator("[action$=approval]").count()).isZero();
        }
        desk.workAfterUndo();
        desk.as("installer")
                .get("/api/cases/" + reference)
                .then()
                .body("history.findAll { it.what == 'Approved' }.who", equalTo(List.of("Toni Technician")));
    }

    @Test
    void what_a_colleague_does_shows_by_itself_on_the_case_and_in_the_queue() {
        var reference = waiting.next(1).get(0);
        try (var queue = visitors.as("supervisor", Window.desk(), "/review");
                var theirs = visitors.as("supervisor", Window.desk(), "/review/" + reference);
                var mine = visitors.as("technician", Window.desk(), "/review/" + reference)) {
            theirs.getByText("Toni Technician is looking at it").waitFor();
            mine.getByText("Sam Supervisor is looking at it").waitFor();
            var row = queue.locator("tr[data-case=" + reference + "]");
            row.getByText("Toni Technician is looking at it").waitFor();
            var place = row.boundingBox();

            mine.getByText("Take it", new Page.GetByTextOptions().setExact(true))
                    .click();
            mine.getByText("Give it back").waitFor();

            theirs.getByText("Toni Technician has this case").waitFor();
            row.locator("[data-holder]", new Locator.LocatorOptions().setHasText("Toni Technician"))
                    .waitFor();
            assertThat(row.boundingBox().y).isEqualTo(place.y);
        }
        desk.as("technician")
                .delete("/api/cases/" + reference + "/claim")
                .then()
                .statusCode(200);
    }

    @Test
    void the_picture_comes_nearer_and_turns_by_keys_by_wheel_and_by_two_fingers_and_nothing_else_moves() {
        var reference = desk.waiting();
        try (var page = visitors.as("technician", Window.desk(), "/review/" + reference)) {
            var frame = page.locator("svg.full");
            var before = frame.boundingBox();
            var whole = seen(page);
            assertThat(page.locator("rect.box").boundingBox().width).isGreaterThan(20);

            page.keyboard().press("+");
            var nearer = seen(page);
            assertThat(nearer.get(2)).isLessThan(whole.get(2));
            frame.focus();
            page.keyboard().press("ArrowRight");
            assertThat(seen(page).get(0)).isGreaterThan(nearer.get(0));
            page.keyboard().press("-");
            page.keyboard().press("-");
            assertThat(seen(page)).isEqualTo(whole);

            page.keyboard().press("t");
            assertThat(page.locator("svg.lens g").getAttribute("transform")).startsWith("rotate(90 ");
            assertThat(seen(page).get(2)).isEqualTo(whole.get(3));
            page.keyboard().press("c");
            page.keyboard().press("i");
            assertThat(page.locator("svg.lens image").getAttribute("class")).contains("contrast", "invert");
            page.keyboard().press("0");
            assertThat(seen(page)).isEqualTo(whole);
            assertThat(page.locator("svg.lens image").getAttribute("class")).isEmpty();

            frame.hover();
            page.mouse().wheel(0, -300);
            page.waitForFunction(SEEN + "[2] < " + whole.get(2));
            page.keyboard().press("0");
            page.evaluate("""
                    const frame = document.querySelector('svg.full');
                    const place = frame.getBoundingClientRect();
                    const finger = (kind, id, x) => frame.dispatchEvent(new PointerEvent(kind, {
                      pointerId: id, clientX: place.x + x, clientY: place.y + 100, bubbles: true }));
                    frame.setPointerCapture = () => {};
                    finger('pointerdown', 1, 200);
                    finger('pointerdown', 2, 300);
                    finger('pointermove', 2, 400);
                    finger('pointerup', 1, 200);
                    finger('pointerup', 2, 400);""");
            assertThat(seen(page).get(2)).isLessThan(whole.get(2) * 0.6);

            assertThat(frame.boundingBox().width).isEqualTo(before.width);
            assertThat(frame.boundingBox().height).isEqualTo(before.height);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Double> seen(Page page) {
        return ((List<Number>) page.evaluate(SEEN))
                .stream().map(Number::doubleValue).toList();
    }

    @Test
    void a_wrong_character_is_marked_where_it_stands() {
        var typed = Desk.newSerial();
        var onLabel = typed.substring(0, 8) + (typed.charAt(8) == '8' ? '3' : '8');
        var reference = desk.submissionWith(typed, Desk.png(DrawnLabel.label(onLabel, "DS-7608NI-K2/8P")))
                .post("/api/cases")
                .<String>path("reference");
        desk.work();
        try (var page = visitors.as("technician", Window.desk(), "/review/" + reference)) {
            var marks = page.locator(".compare mark");
            assertThat(marks.allTextContents()).containsExactly(typed.substring(8), onLabel.substring(8));
            assertThat(page.getByText("One character differs.").isVisible()).isTrue();
        }
    }

    @Test
    void the_picture_of_the_next_case_is_there_before_its_page() {
        var cases = waiting.next(2);
        try (var page = visitors.as("technician", Window.desk(), "/review")) {
            page.keyboard().press("n");
            page.waitForURL("**/review/" + cases.get(0));
            var ahead = page.locator("link[rel=prefetch]").first().getAttribute("href");
            assertThat(ahead).contains(cases.get(1));
            page.waitForFunction(
                    "address => performance.getEntriesByType('resource').some(each => each.name.endsWith(address))",
                    ahead);

            page.keyboard().press("n");
            page.waitForURL("**/review/" + cases.get(1));
            page.waitForFunction(
                    "address => performance.getEntriesByType('resource').some(each => each.name.endsWith(address))",
                    ahead);
            assertThat(page.evaluate(
                            "address => performance.getEntriesByType('resource').filter(each => each.name.endsWith(address)).map(each => each.transferSize)",
                            ahead))
                    .isEqualTo(List.of(0));
        }
    }

    @Test
    void without_scripts_a_case_is_taken_decided_and_undone_by_its_forms() {
        var reference = waiting.next(1).get(0);
        try (var page = visitors.as("technician", Window.phone().withoutScript(), "/review")) {
            page.getByText("Next case").click();
            page.waitForURL("**/review/" + reference);
            assertThat(page.locator(".unscripted").textContent()).startsWith("Yours until");
            page.getByText("Approve").first().click();
            barFor(page, reference).getByText("Undo").click();
            page.waitForURL("**/review/" + reference);
            page.getByText("Refuse", new Page.GetByTextOptions().setExact(false))
                    .first()
                    .click();
            page.locator("[name=reason][value=OTHER_VENDOR]").click();
            barFor(page, reference).waitFor();
        }
        desk.workAfterUndo();
        assertThat(desk.statusOf(reference)).isEqualTo("REJECTED");
    }

    @Test
    void what_is_shown_after_a_decision_has_no_barrier_by_day_and_by_night_on_a_phone_and_at_a_desk() {
        var cases = waiting.next(2);
        var mismatch = desk.waitingWithWrongLabel();
        var found = new SoftAssertions();
        try (var page = visitors.as("supervisor", Window.desk(), "/review/" + cases.get(0))) {
            page.keyboard().press("a");
            page.keyboard().press("a");
            barFor(page, cases.get(0)).waitFor();
            check(page, found, "the next case");
            page.navigate(visitors.home() + "/review");
            check(page, found, "the queue");
            page.navigate(visitors.home() + "/review/" + cases.get(0));
            check(page, found, "the decided case");
            page.navigate(visitors.home() + "/review/" + mismatch);
            page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)");
            check(page, found, "a mismatch");
        }
        found.assertAll();
        desk.workAfterUndo();
    }

    private static void check(Page page, SoftAssertions found, String where) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (var window : List.of(Window.phone(), Window.desk())) {
                page.setViewportSize(window.width(), window.height());
                var how = where + ", " + scheme + ", " + window.width();
                found.assertThat(Measured.overflow(page))
                        .as("overflow on " + how)
                        .isEqualTo(0);
                found.assertThat(new AxeBuilder(page).analyze().getViolations())
                        .as("barriers on " + how)
                        .isEmpty();
            }
        }
    }
}
