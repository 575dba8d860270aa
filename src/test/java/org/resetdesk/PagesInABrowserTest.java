package org.resetdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resetdesk.platform.Secrets;
import org.resetdesk.platform.WorkByHand;

/** What installers, technicians and administrators do, with a real browser, at the size of their screens. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInABrowserTest {

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
    void a_refused_form_shows_all_its_problems_and_loses_nothing(boolean script) {
        var phone = script ? Window.phone() : Window.phone().withoutScript();
        try (var page = visitors.as("installer", phone, "/cases/new")) {
            assertThat(page.locator("#resetString").isVisible())
                    .as("asked for before a method is chosen")
                    .isEqualTo(!script);
            var serial = Desk.newSerial();
            page.locator("#serial").fill("DS-7608NI-K2/8P");
            page.locator("#label").setInputFiles(photoOf(serial));
            page.locator("[name=method][value=RESET_KEY]").check();
            page.getByText("Model and note, if you like").click();
            page.getByLabel("Note for the technician").fill("On the roof");
            confirm(page);

            page.locator("#problem-list").waitFor();
            assertThat(page.locator("#problem-list li").count()).isEqualTo(3);
            for (var field : new String[] {"serial", "resetString", "undertaking"}) {
                assertThat(page.locator("[data-field=" + field + "] > .problem").isVisible())
                        .as("a problem beside " + field)
                        .isTrue();
            }
            assertThat(page.locator("#serial").inputValue()).isEqualTo("DS-7608NI-K2/8P");
            assertThat(page.locator("[name=method][value=RESET_KEY]").isChecked())
                    .isTrue();
            assertThat(page.getByLabel("Note for the technician").inputValue()).isEqualTo("On the roof");
            if (script) {
                assertThat(page.locator("#label-chosen b").textContent()).isEqualTo("label.png");
            } else {
                assertThat(page.locator("[name=labelUpload]").isChecked()).isTrue();
            }

            page.locator("#serial").fill(serial);
            page.locator("#resetString").fill(Desk.RESET_STRING);
            page.locator("#undertaking").check();
            confirm(page);
            page.waitForURL("**/cases/RD-*");
            work.run();
            if (!script) {
                page.reload();
            }
            page.getByText("A technician decides next").waitFor();
        }
    }

    @Test
    void a_dead_network_and_an_ended_session_cost_nothing_that_was_filled_in() {
        try (var page = visitors.as("installer", Window.phone(), "/cases/new")) {
            page.route("**/evidence-checks", route -> route.abort());
            fill(page, Desk.newSerial());
            page.route("**/cases", route -> route.abort());
            confirm(page);
            page.getByText("No network. All of it is kept").waitFor();
            page.unroute("**/cases");

            page.context().clearCookies();
            confirm(page);
            var signIn = page.waitForPopup(
                    () -> page.getByText("sign in in another tab").click());
            visitors.signIn(signIn, "installer");
            confirm(page);

            page.waitForURL("**/cases/RD-*");
        }
    }

    @Test
    void an_installer_sees_the_key_large_copies_it_and_watches_its_time_run() {
        var reference = desk.issued();
        try (var page = visitors.as("installer", Window.phone(), "/cases/" + reference)) {
            page.clock().install();
            page.reload();
            assertThat(page.locator("[data-left]").textContent()).matches("23 h 59 min left|24 h 0 min left");
            page.clock().fastForward("23:30:00");
            page.getByText(Pattern.compile("^(?:29|30) min \\d+ s left")).waitFor();

            page.getByText("Show the key").click();
            var key = page.locator(".secret").textContent();
            assertThat(key).matches("[A-Z0-9]{8}");
            page.locator("[data-copy]").click();

            page.getByText("Copied ✓").waitFor();
            assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(key);
        }
    }

    @Test
    void a_refusal_reaches_the_installer_with_its_reason() {
        var reference = desk.waiting();
        try (var page = visitors.as("technician", Window.desk(), "/review/" + reference)) {
            page.keyboard().press("r");
            page.locator("[name=reason][value=PHOTO_UNREADABLE]").click();
            page.locator(".undo", new Page.LocatorOptions().setHasText(reference))
                    .waitFor();
        }
        desk.workAfterUndo();
        try (var page = visitors.as("installer", Window.phone(), "/cases/" + reference)) {
            assertThat(page.locator(".notice.stop").textContent()).isNotBlank();
            assertThat(page.getByText("Submit a new case").isVisible()).isTrue();
        }
    }

    @Test
    void a_customer_answers_just_what_was_asked() {
        var reference = desk.waitingWithWrongLabel();
        try (var page = visitors.as("technician", Window.desk(), "/review/" + reference)) {
            page.keyboard().press("q");
            page.locator("[name=items][value=LABEL_PHOTO]").check();
            page.locator("[name=items][value=EXPLANATION]").check();
            page.locator("#ask-message").fill("The last character is under a finger.");
            page.locator("[action$=questions] button").click();
            page.locator(".undo", new Page.LocatorOptions().setHasText(reference))
                    .waitFor();
        }
        desk.workAfterUndo();
        try (var page = visitors.as("installer", Window.phone(), "/cases/" + reference)) {
            assertThat(page.getByText("under a finger").isVisible()).isTrue();
            assertThat(page.locator("[data-field]").count()).isEqualTo(2);
            page.locator("[action$=answers] .actions button").click();
            page.locator("[data-field=note] > .problem").waitFor();
            assertThat(page.locator("[data-field=label] > .problem").isVisible())
                    .isTrue();

            page.locator("#note").fill("Here it is.");
            page.locator("#label")
                    .setInputFiles(photoOf(page.locator("h1.serial").textContent()));
            page.locator("[action$=answers] .actions button").click();
            page.getByText("We are reading what you sent").waitFor();
        }
        work.run();
        assertThat(desk.statusOf(reference)).isEqualTo("AWAITING_REVIEW");
    }

    @Test
    void a_technician_reads_what_the_desk_noticed_before_anything_else() {
        var serial = Desk.newSerial();
        var reference = desk.as("installer")
                .multiPart("serial", serial)
                .multiPart("method", "SECURITY_CODE")
                .multiPart("startTime", "1970-01-01 00:05:00")
                .multiPart("undertaking", "true")
                .multiPart("label", "label.png", Desk.labelOf(serial), "image/png")
                .post("/api/cases")
                .<String>path("reference");
        work.run();
        try (var page = visitors.as("technician", Window.desk(), "/review/" + reference)) {
            var notice = page.locator(".notice", new Page.LocatorOptions().setHasText("1970"));
            assertThat(notice.boundingBox().y)
                    .isLessThan(page.locator(".evidence").boundingBox().y);
        }
    }

    @Test
    void an_invited_person_follows_the_mail_and_signing_out_ends_the_session() {
        var name = "new" + Secrets.readable(6).toLowerCase(Locale.ROOT);
        try (var page = visitors.as("admin", Window.desk(), "/admin")) {
            page.getByLabel("E-mail address").fill(name + "@desk.example");
            page.locator("#name").fill("Nora New");
            page.getByLabel("Role").selectOption("TECHNICIAN");
            page.getByText("Send the invitation").click();
            page.getByText(name + "@desk.example").waitFor();
        }
        work.run();
        try (var page = visitors.stranger(Window.phone(), "/mail")) {
            page.locator("a.line", new Page.LocatorOptions().setHasText(name)).click();
            var link = page.locator("a[href*='/invitations/']").getAttribute("href");
            page.navigate(visitors.home() + URI.create(link).getPath());
            page.getByLabel("New password").fill("ladder lens label light");
            page.getByText("Save and sign in").click();
            page.waitForURL("**/review");

            var session = page.context().storageState();
            page.getByText("Account").click();
            page.getByText("Sign out").click();
            page.waitForURL("**/sign-in");
            try (var thief = chromium.pageWith(Window.desk(), session)) {
                thief.navigate(visitors.home() + "/review");
                assertThat(thief.url()).contains("/sign-in");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases", "/evidence-checks", "/sign-out"})
    void what_carries_no_token_of_its_session_is_refused(String path) {
        try (var page = visitors.as("installer", Window.phone(), "/cases")) {
            var sent = RequestOptions.create().setMultipart(FormData.create().set("serial", Desk.newSerial()));

            assertThat(page.request().post(visitors.home() + path, sent).status())
                    .isEqualTo(403);
        }
    }

    private static void fill(Page page, String serial) {
        page.locator("#serial").fill(serial);
        page.locator("#label").setInputFiles(photoOf(serial));
        page.locator("[name=method][value=RESET_KEY]").check();
        page.locator("#resetString").fill(Desk.RESET_STRING);
        page.locator("#undertaking").check();
    }

    private static void confirm(Page page) {
        page.locator("form[action='/cases'] .actions button").click();
    }

    private static FilePayload photoOf(String serial) {
        return new FilePayload("label.png", "image/png", Desk.labelOf(serial));
    }
}
