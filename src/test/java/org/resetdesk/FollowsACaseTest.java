package org.resetdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resetdesk.platform.WorkByHand;

/** An installer follows a case, from the choice of a way to the answer, while others move it. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FollowsACaseTest {

    @Inject
    Chromium chromium;

    @Inject
    Desk desk;

    @Inject
    WorkByHand work;

    @Inject
    Visitors visitors;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_page_shows_each_move_by_itself_and_keeps_what_somebody_types(boolean streams) {
        var reference = desk.waiting();
        try (var page = visitors.as("installer", Window.phone(), "/account")) {
            if (!streams) {
                page.addInitScript("delete window.EventSource");
            }
            page.navigate(visitors.home() + "/cases/" + reference);
            page.evaluate("window.neverReloaded = true");

            desk.as("technician")
                    .post("/api/cases/" + reference + "/claim")
                    .then()
                    .statusCode(200);
            page.getByText("Toni Technician has it").waitFor();
            var items = "{\"items\":[\"EXPLANATION\",\"SERIAL\"],\"message\":\"Who owns it?\"}";
            desk.decide("technician", reference, "questions", items).then().statusCode(200);
            page.getByText("Who owns it?").waitFor();
            page.locator("#note").fill("My customer, and I ");
            desk.as("technician")
                    .delete("/api/cases/" + reference + "/claim")
                    .then()
                    .statusCode(200);
            page.locator(".history").getByText("Given back").waitFor();
            page.keyboard().type("have his word");

            assertThat(page.locator("#note").inputValue()).isEqualTo("My customer, and I have his word");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("note");

            desk.as("installer")
                    .multiPart("note", "A colleague was quicker")
                    .multiPart("serial", page.locator("h1.serial").textContent())
                    .post("/api/cases/" + reference + "/answers")
                    .then()
                    .statusCode(200);
            page.getByText("We are reading what you sent").waitFor();
            assertThat(page.locator("#note").inputValue()).isEqualTo("My customer, and I have his word");
            work.run();
            page.getByText("A technician decides next").waitFor();
            desk.decide("technician", reference, "approval", "{}").then().statusCode(200);
            page.getByText("The answer is being made").waitFor();
            work.run();
            page.getByText("Show the key").waitFor();

            assertThat(page.evaluate("window.neverReloaded")).isEqualTo(true);
            assertThat(page.locator("[aria-current=step]").textContent()).isEqualTo("Reset");
        }
    }

    @Test
    void what_the_desk_asks_for_is_answered_on_the_page_as_it_stands_and_its_photo_read_at_once() {
        var reference = desk.waitingWithWrongLabel();
        try (var page = visitors.as("installer", Window.phone(), "/cases/" + reference)) {
            var items = "{\"items\":[\"LABEL_PHOTO\",\"EXPLANATION\"]}";
            desk.decide("technician", reference, "questions", items).then().statusCode(200);
            page.getByText("Please send these 2 things").waitFor();
            page.evaluate("window.neverReloaded = true");
            var serial = page.locator("h1.serial").textContent();
            page.locator("#label").setInputFiles(new FilePayload("label.png", "image/png", Desk.labelOf(serial)));
            page.getByText("We read " + serial + " ✓").waitFor();
            page.getByText("Send the answer").click();
            page.locator("[data-field=note] > .problem").waitFor();

            desk.as("technician")
                    .delete("/api/cases/" + reference + "/claim")
                    .then()
                    .statusCode(200);
            page.locator(".history").getByText("Given back").waitFor();
            assertThat(page.locator("[data-field=note] > .problem").isVisible()).isTrue();
            assertThat(page.locator("#label-chosen li").count()).isEqualTo(1);
            assertThat(page.evaluate("window.neverReloaded")).isEqualTo(true);

            page.locator("#note").fill("Here it is");
            page.getByText("Send the answer").click();
            page.getByText("We are reading what you sent").waitFor();
        }
    }

    @Test
    void nothing_on_the_page_changes_unless_the_case_does() {
        var reference = desk.issued();
        try (var page = visitors.as("installer", Window.phone(), "/cases/" + reference)) {
            page.getByText("What makes it stop working").click();
            page.evaluate("""
                    window.changes = [];
                    new MutationObserver(seen => seen.filter(one => !one.target.closest?.('[data-left]') && !one.target.parentElement?.closest('[data-left]'))
                      .forEach(one => window.changes.push(one.target.nodeName)))
                      .observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })""");
            // Long enough for two looks at the versions.
            page.waitForTimeout(2500);
            assertThat((List<?>) page.evaluate("window.changes")).isEmpty();

            desk.as("installer")
                    .post("/api/cases/" + reference + "/reveals")
                    .then()
                    .statusCode(200);
            page.getByText("can be shown 19 more times").waitFor();
            assertThat(page.getByText("the device was restarted or lost its power")
                            .isVisible())
                    .as("what was unfolded stays so")
                    .isTrue();
        }
    }

    @Test
    void the_list_follows_too_and_counts_the_time_down() {
        var reference = desk.waiting();
        try (var page = visitors.as("installer", Window.desk(), "/cases")) {
            var line = page.locator("#" + reference);
            assertThat(line.textContent()).contains("Next: a technician, since");
            page.evaluate("window.neverReloaded = true");

            desk.decide("technician", reference, "approval", "{}").then().statusCode(200);
            work.run();

            line.getByText("answer is here").waitFor();
            assertThat(line.locator("[data-left]").textContent()).matches("23 h 59 min left|24 h 0 min left");
            assertThat(page.evaluate("window.neverReloaded")).isEqualTo(true);
        }
    }

    @Test
    void a_session_that_ended_elsewhere_is_told_on_the_page() {
        var reference = desk.waiting();
        var session = Visitor.signedIn("installer@demo.example", desk.passwordOf("installer"));
        try (var page = chromium.page(Window.phone())) {
            page.context().addCookies(List.of(new Cookie("resetdesk", session.session()).setUrl(visitors.home())));
            page.navigate(visitors.home() + "/cases/" + reference);
            page.getByText("A technician decides next").waitFor();

            session.formOn("/account").post("/sign-out").then().statusCode(303);

            page.getByText("You are signed out").waitFor();
            page.getByText("Sign in and look again").click();
            page.waitForURL("**/sign-in?next=*" + reference);
        }
    }

    @Test
    void the_code_of_today_comes_first_and_large_and_is_copied() {
        var serial = Desk.newSerial();
        var reference = desk.issuedCodes(serial);
        try (var page = visitors.as("installer", Window.phone(), "/cases/" + reference)) {
            page.getByText("Show the codes").click();
            var today = LocalDate.now(ZoneOffset.UTC).toString();
            page.getByText("Today, " + today).waitFor();
            var code = page.locator(".secret").textContent();
            assertThat(page.locator(".codes tbody tr").first().textContent())
                    .contains(today)
                    .contains(code);
            assertThat(page.locator(".secret").evaluate("e => parseFloat(getComputedStyle(e).fontSize)"))
                    .as("pixels of the code")
                    .isEqualTo(40);

            page.locator("[data-copy]").first().click();
            page.getByText("Copied ✓").waitFor();
            assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(code);
            assertThat(page.locator("img[src^='/steps/']").evaluate("i => i.complete && i.naturalWidth > 0"))
                    .isEqualTo(true);
        }
    }

    @Test
    void an_answer_leaves_the_screen_of_a_phone_that_nobody_touches() {
        var reference = desk.issued();
        try (var page = visitors.as("installer", Window.phone(), "/cases/" + reference)) {
            page.clock().install();
            page.getByText("Show the key").click();
            page.locator(".secret").waitFor();
            page.clock().fastForward("31:00");

            page.waitForURL("**/cases/" + reference);
            assertThat(page.locator(".secret").count()).isZero();
        }
    }

    @Test
    void without_scripts_a_link_looks_again_and_all_works() {
        var reference = desk.waiting();
        try (var page = visitors.as("installer", Window.phone().withoutScript(), "/cases/" + reference)) {
            assertThat(page.getByText("A technician decides next").isVisible()).isTrue();
            desk.decide("technician", reference, "approval", "{}").then().statusCode(200);
            work.run();
            page.getByText("Look again").click();

            page.getByText("Show the key").click();
            assertThat(page.locator(".secret").textContent()).matches("[A-Z0-9]{8}");
            page.getByText("Back to the case").click();
            page.getByText("My cases").first().click();
            assertThat(page.locator("#" + reference + " [data-left]").textContent())
                    .endsWith("left");
        }
    }

    @Test
    void by_keyboard_alone_one_chooses_a_way_and_reads_the_answer() {
        var reference = desk.issued();
        try (var page = visitors.as("installer", Window.desk(), "/reset")) {
            page.keyboard().press("Tab");
            assertThat(focused(page)).isEqualTo("Skip to content");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
            tabTo(page, "Submit a case");
            page.keyboard().press("Enter");
            page.waitForURL("**/cases/new");

            page.navigate(visitors.home() + "/cases/" + reference);
            tabTo(page, "No. Show the key");
            page.keyboard().press("Enter");
            page.locator(".secret").waitFor();
            tabTo(page, "Copy");
            page.keyboard().press("Enter");
            page.getByText("Copied ✓").waitFor();
        }
    }

    @Test
    void the_start_leads_to_the_four_ways_and_names_those_that_need_no_case() {
        try (var page = visitors.stranger(Window.phone(), "/")) {
            page.waitForURL("**/reset");
            for (var way :
                    List.of("Nearby device", "LAN device (SADP)", "Device on Hik-Partner Pro", "Submit a case")) {
                assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(way))
                                .isVisible())
                        .as(way)
                        .isTrue();
            }
            page.getByLabel("Which device?").fill("DS-7608NI-I2/8P");
            page.getByText("See what fits it").click();
            page.getByText("You may not need a case.").waitFor();
            assertThat(page.getByText("Submit a case", new Page.GetByTextOptions().setExact(true))
                            .getAttribute("href"))
                    .isEqualTo("/cases/new?model=DS-7608NI-I2%2F8P");
            page.locator(".notice.ok li a").first().click();
            page.waitForURL("**/guidance/ways/*");
        }
        var last = desk.waiting();
        try (var page = visitors.as("installer", Window.phone(), "/")) {
            page.getByText("Your last case").waitFor();
            assertThat(page.locator("nav [aria-current=page]").textContent()).isEqualTo("Reset");
            page.locator("a[href='/cases/" + last + "']").click();
            assertThat(page.locator("nav [aria-current=true]").textContent()).isEqualTo("My cases");
        }
    }

    @Test
    void the_page_for_no_network_is_kept_in_the_language_that_is_read() {
        try (var page = visitors.as("installer", Window.phone(), "/cases")) {
            page.evaluate("navigator.serviceWorker.ready.then(() => true)");
            assertThat(keptFor(page)).isEqualTo("en");

            page.context().addCookies(List.of(new Cookie("language", "de").setUrl(visitors.home())));
            page.reload();
            for (int looks = 0; looks < 50 && !keptFor(page).equals("de"); looks++) {
                page.waitForTimeout(100);
            }
            assertThat(keptFor(page)).isEqualTo("de");
        }
    }

    private static String keptFor(Page page) {
        return (String) page.evaluate(
                "caches.match('/offline.html').then(kept => kept.text()).then(text => /lang=\"(..)\"/.exec(text)[1])");
    }

    @Test
    void it_can_be_installed_and_says_so_when_there_is_no_network() throws Exception {
        try (var page = visitors.as("installer", Window.phone(), "/cases")) {
            var manifest = page.request().get(visitors.home() + "/manifest.json");
            assertThat(manifest.headers().get("content-type")).startsWith("application/manifest+json");
            for (var icon : new ObjectMapper().readTree(manifest.body()).get("icons")) {
                var served =
                        page.request().get(visitors.home() + icon.get("src").asText());
                assertThat(served.headers().get("content-type"))
                        .startsWith(icon.get("type").asText());
                if (icon.get("type").asText().equals("image/png")) {
                    var picture = ImageIO.read(new ByteArrayInputStream(served.body()));
                    assertThat(picture.getWidth() + "x" + picture.getHeight())
                            .isEqualTo(icon.get("sizes").asText());
                }
            }
            var found = page.context().newCDPSession(page).send("Page.getAppManifest");
            assertThat(found.get("url").getAsString()).endsWith("/manifest.json");
            assertThat(found.getAsJsonArray("errors")).isEmpty();

            page.evaluate("navigator.serviceWorker.ready.then(() => true)");
            page.reload();
            page.context().setOffline(true);
            page.reload();
            assertThat(page.locator("h1").textContent()).isEqualTo("No connection");
            assertThat(
                            page.evaluate(
                                    "caches.open('offline-1').then(kept => kept.keys()).then(all => all.map(one => new URL(one.url).pathname).sort())"))
                    .isEqualTo(List.of("/icon.svg", "/offline.html", "/resetdesk.css"));
        }
    }

    private static void tabTo(Page page, String words) {
        for (int presses = 0; presses < 60 && !focused(page).equals(words); presses++) {
            page.keyboard().press("Tab");
        }
        assertThat(focused(page)).isEqualTo(words);
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.textContent.trim()");
    }
}
