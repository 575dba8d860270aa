package org.resetdesk.issuance.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.resetdesk.Chromium;
import org.resetdesk.Window;

/** The checker in the browser and the recorder judge alike. */
@QuarkusTest
class PasswordCheckerTest {

    @TestHTTPResource("/guidance/password")
    URI address;

    @Inject
    Chromium chromium;

    @Test
    void the_browser_judges_as_the_recorder_does_and_sends_nothing() {
        try (var page = chromium.page(Window.phone())) {
            page.navigate(address.toString());
            page.waitForLoadState(LoadState.NETWORKIDLE);
            var sent = new ArrayList<String>();
            page.onRequest(request -> sent.add(request.url()));
            var found = new SoftAssertions();
            NewPasswordTest.LEVELS.forEach((password, level) -> {
                page.locator("#password-to-check").fill(password);
                var problems = page.locator("#password-problems li").allTextContents();
                if (password.isEmpty()) {
                    found.assertThat(page.locator("#password-level").textContent())
                            .isEmpty();
                } else {
                    found.assertThat(page.locator("#password-level").textContent())
                            .as(password)
                            .startsWith(level + " ");
                    found.assertThat(problems).as(password).isEqualTo(new NewPassword(password).problems());
                }
            });
            page.locator("#password-to-check").press("Enter");
            found.assertAll();

            assertThat(sent).isEmpty();
            assertThat(page.locator("main [name]").count())
                    .as("fields that a form would send")
                    .isZero();
            assertThat(page.url()).isEqualTo(address.toString());
        }
    }

    @Test
    void without_scripts_there_are_the_rules_alone() {
        try (var page = chromium.page(Window.phone().withoutScript())) {
            page.navigate(address.toString());

            assertThat(page.getByText("At least two kinds of").isVisible()).isTrue();
            assertThat(page.locator("#password-to-check").isVisible()).isFalse();
        }
    }
}
