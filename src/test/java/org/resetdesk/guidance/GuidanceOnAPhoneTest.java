package org.resetdesk.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.resetdesk.Chromium;
import org.resetdesk.Measured;
import org.resetdesk.Window;

/** From model and firmware to steps, on a phone. */
@QuarkusTest
class GuidanceOnAPhoneTest {

    @Inject
    Chromium chromium;

    @TestHTTPResource("/guidance")
    URI guidance;

    @Test
    void model_and_firmware_lead_to_steps_at_phone_width_without_any_script() {
        onAPhone(Window.phone().withoutScript(), page -> {
            page.navigate(guidance.toString());
            page.getByLabel("Model", exactly()).fill("DS-7608NI-I2/8P");
            page.getByLabel("Firmware").fill("V 4.30.005");
            page.getByLabel("Is it in a Hik-Connect account?").selectOption("mine");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show the ways"))
                    .click();

            assertThat(page.getByText("You may not need a case").isVisible()).isTrue();
            assertThat(page.getByText("scan the QR code").first().isVisible()).isTrue();
            assertThat(brokenPictures(page)).isEqualTo(0);
            assertThat(Measured.overflow(page))
                    .as("pixels beyond the phone's width")
                    .isEqualTo(0);

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("This solved it"))
                    .first()
                    .click();
            assertThat(page.getByText("Export the new GUID file").isVisible()).isTrue();
        });
    }

    @Test
    void every_page_fits_a_phone_and_has_no_barrier_that_a_machine_can_find() {
        onAPhone(Window.phone(), page -> {
            for (var address : List.of(
                    "",
                    "?model=DS-2CD2385G1-I&firmware=V5.6.2build+190701",
                    "/checklist?model=DS-7608NI-I2/8P",
                    "/paste",
                    "/trouble?q=2022",
                    "/ways/hik-connect?model=DS-7608NI-I2/8P")) {
                page.navigate(guidance + address);

                assertThat(Measured.overflow(page)).as(address).isEqualTo(0);
                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .as(address)
                        .isEmpty();
            }
        });
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Object brokenPictures(Page page) {
        return page.evaluate("[...document.querySelectorAll('details[open] img')].filter(i => !i.naturalWidth).length");
    }

    private void onAPhone(Window phone, Consumer<Page> visit) {
        try (var page = chromium.page(phone)) {
            visit.accept(page);
        }
    }
}
