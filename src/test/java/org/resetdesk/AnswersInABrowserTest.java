package org.resetdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resetdesk.platform.WorkByHand;

/** What the desk asks for on a case is sent from the ladder as the case was: nothing is lost by a bad network or a closed tab. */
@QuarkusTest
class AnswersInABrowserTest {

    @Inject
    Chromium chromium;

    @Inject
    Desk desk;

    @Inject
    WorkByHand work;

    @Inject
    Visitors visitors;

    @Test
    void a_photo_whose_upload_is_cut_goes_on_and_is_read_before_it_is_sent() {
        var reference = asked("LABEL_PHOTO", "EXPLANATION");
        try (var page = visitors.as("installer", Window.phone(), "/cases/" + reference)) {
            var serial = page.locator("h1.serial").textContent();
            var offsets = new ArrayList<String>();
            page.route("**/uploads/*", route -> {
                if (route.request().method().equals("PATCH")) {
                    offsets.add(route.request().headerValue("upload-offset"));
                    if (offsets.size() == 2) {
                        route.abort("connectionreset");
                        return;
                    }
                }
                route.resume();
            });
            // What stands behind a picture's end, no decoder minds.
            var heavy = Arrays.copyOf(Desk.labelOf(serial), 900_000);
            page.locator("#label").setInputFiles(new FilePayload("label.png", "image/png", heavy));

            page.getByText("No network. It goes on by itself").waitFor();
            page.getByText("We read " + serial + " ✓").waitFor();
            assertThat(offsets).containsExactly("0", "524288", "524288");
            assertThat(page.locator("canvas.reading").isVisible())
                    .as("the place that was read is shown")
                    .isTrue();
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();

            page.locator("#note").fill("Here it is");
            send(page);
            page.getByText("We are reading what you sent").waitFor();
        }
        work.run();
        assertThat(desk.statusOf(reference)).isEqualTo("AWAITING_REVIEW");
        List<String> verdicts =
                desk.as("technician").get("/api/cases/" + reference).path("evidence.verdict");
        assertThat(verdicts).contains("MATCH");
    }

    @Test
    void a_photo_of_another_label_is_told_before_it_is_sent_and_offered_nowhere() {
        var reference = asked("LABEL_PHOTO");
        try (var page = visitors.as("installer", Window.phone(), "/cases/" + reference)) {
            page.locator("#label").setInputFiles(photoOf(Desk.newSerial()));

            page.getByText("not the one you entered").waitFor();
            assertThat(page.locator(".seen button").count()).isZero();
        }
    }

    @Test
    void what_was_begun_survives_a_closed_tab_until_it_is_sent() {
        var reference = asked("LABEL_PHOTO", "EXPLANATION");
        try (var tabs = chromium.tabs(Window.phone(), visitors.session("installer"))) {
            var page = tabs.newPage();
            page.navigate(visitors.home() + "/cases/" + reference);
            var serial = page.locator("h1.serial").textContent();
            page.locator("#label").setInputFiles(photoOf(serial));
            page.getByText("We read " + serial + " ✓").waitFor();
            page.locator("#note").fill("On the roof");
            page.getByText("Kept on this phone, ").waitFor();
            page.waitForTimeout(1_000);
            page.close();

            var later = tabs.newPage();
            later.navigate(visitors.home() + "/cases/" + reference);
            later.getByText("We read " + serial + " ✓").waitFor();
            assertThat(later.locator("#note").inputValue()).isEqualTo("On the roof");
            later.context().setOffline(true);
            send(later);
            later.getByText("No network. All of it is kept on this phone").waitFor();
            later.context().setOffline(false);
            later.getByText("Send it now").click();
            later.getByText("We are reading what you sent").waitFor();

            assertThat(later.evaluate(KEPT)).isEqualTo(0);
        }
    }

    @Test
    void another_question_does_not_get_the_photo_that_was_begun_for_an_earlier_one() {
        var reference = asked("LABEL_PHOTO");
        try (var page = visitors.as("installer", Window.phone(), "/cases/" + reference)) {
            page.locator("#label").setInputFiles(photoOf(Desk.newSerial()));
            page.getByText("not the one you entered").waitFor();
            page.waitForTimeout(1_000);
            desk.as("installer")
                    .multiPart("label", "label.png", Desk.labelOf(Desk.newSerial()), "image/png")
                    .post("/api/cases/" + reference + "/answers")
                    .then()
                    .statusCode(200);
            work.run();
            ask(reference, "LABEL_PHOTO");
            page.reload();

            page.waitForTimeout(1_000);
            assertThat(page.locator("#label-chosen li").count()).isZero();
        }
    }

    @Test
    void a_pasted_label_is_told_at_once_and_stays_in_no_field() {
        var reference = asked("RESET_STRING");
        try (var page = visitors.as("installer", Window.phone(), "/cases/" + reference)) {
            page.locator("#resetString").fill("www.example.com D00675412 KQXVZB");
            page.getByText("This is the QR code of the label.").waitFor();
            assertThat(page.locator("#resetString").inputValue()).isEmpty();
        }
    }

    private String asked(String... items) {
        var reference = desk.waitingWithWrongLabel();
        ask(reference, items);
        return reference;
    }

    private void ask(String reference, String... items) {
        var question = "{\"items\":[\"" + String.join("\",\"", items) + "\"]}";
        desk.decide("technician", reference, "questions", question).then().statusCode(200);
    }

    private static void send(Page page) {
        page.getByText("Send the answer").click();
    }

    private static FilePayload photoOf(String serial) {
        return new FilePayload("label.png", "image/png", Desk.labelOf(serial));
    }

    private static final String KEPT = """
            () => new Promise(resolve => {
              const opening = indexedDB.open('resetdesk');
              opening.onsuccess = () => {
                const count = opening.result.transaction('drafts').objectStore('drafts').count();
                count.onsuccess = () => resolve(count.result);
              };
            })""";
}
