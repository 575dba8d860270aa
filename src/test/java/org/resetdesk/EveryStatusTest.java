package org.resetdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.resetdesk.devices.RegistryByHand;

/** A case's page in each of its statuses, the list, the start: on a phone and at a desk, by day and by night. Leaves pictures. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryStatusTest {

    private static final Path PICTURES = Path.of("target", "pictures", "follow");

    /** A link within a sentence may be as low as its line: WCAG 2.2, 2.5.8. */
    private static final String TARGETS = """
            button, .button, select, textarea, summary, label.choice, nav a, a.brand, main li a, .crumbs a, \
            input:not([type=hidden], [type=checkbox], [type=radio])""";

    private static final String SHIFTS = """
            new Promise(resolve => {
              let sum = 0;
              new PerformanceObserver(seen => seen.getEntries().forEach(one => sum += one.value))
                .observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => resolve(sum), 150);
            })""";

    @Inject
    Desk desk;

    @Inject
    RegistryByHand registry;

    @Inject
    Visitors visitors;

    @Test
    void each_status_serves_everybody() {
        var found = new SoftAssertions();
        var pages = pages();
        for (var window : List.of(Window.phone(), Window.desk())) {
            try (var page = visitors.as("installer", window, "/account")) {
                pages.forEach((name, path) -> {
                    page.navigate(visitors.home() + path);
                    check(page, found, name, window);
                });
            }
        }
        found.assertAll();
    }

    private Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        var asked = desk.waiting();
        var items =
                "{\"items\":[\"LABEL_PHOTO\",\"EXPLANATION\"],\"message\":\"The last character is under a finger.\"}";
        desk.decide("technician", asked, "questions", items).then().statusCode(200);
        var refused = desk.waitingWithWrongLabel();
        desk.decide("technician", refused, "rejection", "{\"reason\":\"PHOTO_UNREADABLE\"}")
                .then()
                .statusCode(200);
        var withdrawn = desk.waiting();
        desk.as("installer")
                .post("/api/cases/" + withdrawn + "/withdrawal")
                .then()
                .statusCode(200);
        var owners = registry.askOwnerOf(registry.bound()).<String>path("reference");
        var issued = desk.issued();
        var codes = desk.issuedCodes(Desk.newSerial());
        var worked = desk.issued();
        desk.tell(worked, "{\"worked\":true}");
        var waiting = desk.waiting();
        var approved = desk.waiting();
        desk.decide("technician", approved, "approval", "{}").then().statusCode(200);
        var checking = desk.submitted(Desk.newSerial());
        assertThat(desk.statusOf(owners)).isEqualTo("AWAITING_OWNER");
        assertThat(desk.statusOf(approved)).isEqualTo("APPROVED");
        assertThat(desk.statusOf(checking)).isEqualTo("CHECKING_EVIDENCE");
        Map.of(
                        "asked",
                        asked,
                        "refused",
                        refused,
                        "withdrawn",
                        withdrawn,
                        "owner",
                        owners,
                        "issued",
                        issued,
                        "codes",
                        codes)
                .forEach((name, reference) -> pages.put(name, "/cases/" + reference));
        Map.of("worked", worked, "waiting", waiting, "approved", approved, "checking", checking)
                .forEach((name, reference) -> pages.put(name, "/cases/" + reference));
        pages.put("list", "/cases");
        pages.put("start", "/reset");
        pages.put("start-asked", "/reset?model=DS-7608NI-I2/8P");
        pages.put("offline", "/offline.html");
        return pages;
    }

    private static void check(Page page, SoftAssertions found, String name, Window window) {
        var where = name + " at " + window.width();
        found.assertThat(((Number) page.evaluate(SHIFTS)).doubleValue())
                .as("what shifts on " + where)
                .isLessThan(0.01);
        found.assertThat(Measured.overflow(page))
                .as("pixels beyond the width on " + where)
                .isEqualTo(0);
        if (window.width() < 600) {
            found.assertThat(Measured.lowerThan(47.5, page, TARGETS))
                    .as("too low for a thumb on " + where)
                    .isEmpty();
        }
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            var picture = name + "-" + window.width() + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(picture)));
            found.assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as("barriers on " + where + ", " + scheme)
                    .isEmpty();
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
}
