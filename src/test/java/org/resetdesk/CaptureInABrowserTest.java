package org.resetdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.zxing.BarcodeFormat;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resetdesk.evidence.DrawnLabel;
import org.resetdesk.platform.WorkByHand;

/** The form for a new case on a ladder: photo first, and nothing is lost by a bad network or a closed tab. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaptureInABrowserTest {

    private static final int HEAVIEST = 60_000;
    private static final String MODEL = "DS-7608NI-K2/8P";

    @Inject
    Chromium chromium;

    @Inject
    Desk desk;

    @Inject
    WorkByHand work;

    @Inject
    Visitors visitors;

    @Test
    void a_photo_is_read_at_once_and_its_serial_number_is_taken_by_one_tap() {
        try (var page = form()) {
            var serial = Desk.newSerial();
            page.locator("#label").setInputFiles(photoOf(serial));

            page.getByText("Is that the one?").waitFor();
            assertThat(page.locator("#serial").inputValue())
                    .as("nobody guesses")
                    .isEmpty();
            page.getByText("Use " + serial).click();

            page.getByText("We read " + serial + " ✓").waitFor();
            assertThat(page.locator("#serial").inputValue()).isEqualTo(serial);
            assertThat(inked(page, "canvas.reading"))
                    .as("the place that was read is shown")
                    .isTrue();

            page.locator("#serial").fill(Desk.newSerial());
            page.locator("#serial").blur();
            page.getByText("not the one you entered").waitFor();
            page.getByText("Use " + serial).waitFor();
        }
    }

    @Test
    void a_blurred_photo_is_told_before_it_is_sent_and_taken_again_by_one_tap() {
        var blurred = DrawnLabel.blurred(DrawnLabel.photographed(DrawnLabel.label("C58612345", MODEL), 5, 0.5), 9);
        try (var page = form()) {
            page.locator("#label").setInputFiles(png("label.png", blurred));
            page.locator(".chosen .state.warn").waitFor();
            assertThat(page.locator(".chosen .state").textContent()).containsAnyOf("Hold still", "Go closer", "Tilt");

            page.waitForFileChooser(() -> page.getByText("Take it again").click());
            assertThat(page.locator(".chosen li").count()).isZero();
        }
    }

    @Test
    void a_large_photo_is_sent_smaller_and_upright_and_a_small_one_as_it_is() throws IOException {
        var serial = Desk.newSerial();
        var small = jpeg(DrawnLabel.label(serial, MODEL));
        var turned = withOrientation(jpeg(asFromAPhone(serial)), 6);
        assertThat(turned.length).isGreaterThan(1_000_000);
        try (var page = form()) {
            page.locator("#label").setInputFiles(new FilePayload[] {
                new FilePayload("large.jpg", "image/jpeg", turned), new FilePayload("small.jpg", "image/jpeg", small)
            });
            page.locator(".chosen li[data-state=done]").nth(1).waitFor();
            fill(page, serial);
            confirm(page);
            page.waitForURL("**/cases/RD-*");

            var evidence = "/api/cases/" + reference(page);
            var names = desk.as("installer").get(evidence).jsonPath().getList("attachments.name", String.class);
            assertThat(names).containsExactly("large.jpg", "small.jpg");
            var sent = attachment(evidence, 0);
            var picture = ImageIO.read(new ByteArrayInputStream(sent));
            assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(1920, 2560);
            assertThat(sent.length).isLessThan(turned.length * 3 / 4);
            assertThat(attachment(evidence, 1)).isEqualTo(small);
            work.run();
            desk.as("installer").get(evidence).then().body("evidence.verdict", everyItem(is("MATCH")));
        }
    }

    @Test
    void a_photo_whose_upload_is_cut_goes_on_where_it_stopped() {
        var serial = Desk.newSerial();
        try (var page = form()) {
            var offsets = new ArrayList<String>();
            var begun = new AtomicInteger();
            page.route("**/uploads", route -> {
                begun.incrementAndGet();
                route.resume();
            });
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
            page.locator("#label").setInputFiles(new FilePayload("label.jpg", "image/jpeg", padded(serial, 900_000)));

            page.getByText("No network. It goes on by itself").waitFor();
            page.getByText("Use " + serial).waitFor();
            assertThat(offsets).containsExactly("0", "524288", "524288");
            assertThat(begun).hasValue(1);
        }
    }

    @Test
    void what_was_begun_survives_a_closed_tab_for_its_account_alone() {
        var serial = Desk.newSerial();
        try (var context = tabs()) {
            begin(context, serial);
            var installers = context.cookies();
            var page = opened(context);
            page.getByText("We read " + serial + " ✓").waitFor();
            assertThat(page.locator("#serial").inputValue()).isEqualTo(serial);
            assertThat(page.locator("#resetString").inputValue()).isEqualTo(Desk.RESET_STRING);
            assertThat(page.getByLabel("Note for the technician").inputValue()).isEqualTo("On the roof");
            assertThat(page.locator("#undertaking").isChecked()).isTrue();

            context.clearCookies();
            page.navigate(visitors.home() + "/sign-in");
            visitors.signIn(page, "rival");
            page.navigate(visitors.home() + "/cases/new");
            page.waitForTimeout(1_000);
            assertThat(page.locator("#serial").inputValue())
                    .as("another account on this phone")
                    .isEmpty();
            assertThat(page.locator(".chosen li").count()).isZero();

            context.clearCookies();
            context.addCookies(installers);
            page.navigate(visitors.home() + "/cases/new");
            page.getByText("We read " + serial + " ✓").waitFor();
            confirm(page);
            page.waitForURL("**/cases/RD-*");

            page.navigate(visitors.home() + "/cases/new");
            page.waitForTimeout(1_000);
            assertThat(page.locator("#serial").inputValue())
                    .as("what was sent is kept no longer")
                    .isEmpty();
            assertThat(page.evaluate(STORED)).isEqualTo(0);
        }
    }

    /** Somebody fills in a form and closes it. */
    private void begin(BrowserContext tabs, String serial) {
        var page = opened(tabs);
        page.locator("#label").setInputFiles(photoOf(serial));
        page.getByText("Use " + serial).click();
        page.getByText("We read " + serial).waitFor();
        fill(page, serial);
        page.getByText("Model and note, if you like").click();
        page.getByLabel("Note for the technician").fill("On the roof");
        page.getByText("Kept on this phone, ").waitFor();
        page.waitForTimeout(1_000);
        page.close();
    }

    private static final String STORED = """
            () => new Promise(resolve => {
              const opening = indexedDB.open('resetdesk');
              opening.onsuccess = () => {
                const count = opening.result.transaction('drafts').objectStore('drafts').count();
                count.onsuccess = () => resolve(count.result);
              };
            })""";

    @Test
    void what_is_discarded_or_a_week_old_is_gone() {
        try (var page = form()) {
            page.locator("#serial").fill("C58612345");
            page.getByText("Kept on this phone, ").waitFor();
            page.getByText("Discard").click();
            page.waitForURL("**/cases/new?maker=hikvision");
            assertThat(page.locator("#serial").inputValue()).isEmpty();

            page.locator("#serial").fill("C58612345");
            page.getByText("Kept on this phone, ").waitFor();
            page.clock().install();
            page.clock().fastForward(Duration.ofDays(8).toMillis());
            page.reload();
            page.waitForTimeout(1_000);
            assertThat(page.locator("#serial").inputValue()).isEmpty();
        }
    }

    @Test
    void without_a_network_nothing_is_lost_and_it_is_sent_by_a_tap_when_that_is_back() {
        var serial = Desk.newSerial();
        try (var page = form()) {
            page.locator("#label").setInputFiles(photoOf(serial));
            page.getByText("Use " + serial).waitFor();
            fill(page, serial);
            page.context().setOffline(true);
            confirm(page);
            page.getByText("No network. All of it is kept on this phone").waitFor();

            page.context().setOffline(false);
            page.getByText("Send it now").click();
            page.waitForURL("**/cases/RD-*");
        }
    }

    @Test
    void the_same_form_sent_from_two_tabs_makes_one_case() {
        var serial = Desk.newSerial();
        try (var context = tabs()) {
            begin(context, serial);
            var first = opened(context);
            var second = opened(context);
            for (var page : List.of(first, second)) {
                page.getByText("We read " + serial + " ✓").waitFor();
            }
            for (var page : List.of(first, second)) {
                confirm(page);
                page.waitForURL("**/cases/RD-*");
            }

            assertThat(second.url()).isEqualTo(first.url());
        }
        desk.as("installer").get("/api/cases?q=" + serial).then().body("items.size()", is(1));
    }

    @Test
    void a_label_is_scanned_for_its_serial_number_and_named_where_the_reset_code_is_wanted() {
        var serial = Desk.newSerial();
        var code = "KQXVZB";
        var label = DrawnLabel.withQr(DrawnLabel.label(serial, MODEL), serial, code, MODEL);
        try (var browser = chromium.withCamera(DrawnFilm.of(label));
                var page = scanning(browser)) {
            var sent = new ArrayList<String>();
            page.onRequest(request -> sent.add(request.url() + " " + request.postData()));
            page.locator("[data-scan=serial]").click();
            PlaywrightAssertions.assertThat(page.locator("#serial")).hasValue(serial);
            assertThat(page.locator("#model").inputValue()).isEqualTo(MODEL);
            assertThat(page.locator("dialog").count()).isZero();

            page.locator("[name=method][value=RESET_KEY]").check();
            page.locator("[data-scan=resetString]").click();
            page.getByText("This is the QR code of the label.").waitFor();
            page.getByText("Type it instead").click();
            assertThat(page.locator("#resetString").inputValue()).isEmpty();

            page.locator("#resetString").fill("www.example.com\n" + serial + "\n" + code + "\n" + MODEL);
            page.getByText("This is the QR code of the label.").waitFor();
            assertThat(page.locator("#resetString").inputValue()).isEmpty();
            page.waitForTimeout(1_000);
            assertThat(sent).isNotEmpty().noneMatch(request -> request.contains(code));
            assertThat(page.content()).doesNotContain(code);
            assertThat((String) page.evaluate(KEPT)).contains(serial).doesNotContain(code);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hik-connect.comD00675412KQXVZBDS-7608NI",
                "www.example.com D00675412 KQXVZB",
                "qrc03010003KQXVZB"
            })
    void what_must_not_be_kept_is_in_no_draft(String pasted) {
        try (var page = form()) {
            page.locator("#serial").fill("C58612345");
            page.locator("[name=method][value=RESET_KEY]").check();
            page.locator("#resetString").fill(pasted);
            page.getByText("so we did not keep it").waitFor();

            assertThat(page.locator("#resetString").inputValue()).isEmpty();
            page.waitForTimeout(1_000);
            assertThat((String) page.evaluate(KEPT)).contains("C58612345").doesNotContain("KQXVZB");
        }
    }

    private static final String KEPT = """
            () => new Promise(resolve => {
              const opening = indexedDB.open('resetdesk');
              opening.onsuccess = () => {
                const all = opening.result.transaction('drafts').objectStore('drafts').getAll();
                all.onsuccess = () => resolve(JSON.stringify(all.result));
              };
            })""";

    @Test
    void the_reset_code_is_scanned_and_named_where_the_label_is_wanted() {
        var shown = DrawnLabel.with(
                DrawnLabel.blank(600, 600, 255), BarcodeFormat.QR_CODE, Desk.RESET_STRING, 50, 50, 500, 500);
        try (var browser = chromium.withCamera(DrawnFilm.of(shown));
                var page = scanning(browser)) {
            page.locator("[data-scan=serial]").click();
            page.getByText("For the serial number scan the label.").waitFor();
            check(page, "the scanner");
            page.keyboard().press("Escape");
            assertThat(page.locator("#serial").inputValue()).isEmpty();

            page.locator("[name=method][value=RESET_KEY]").check();
            page.locator("[data-scan=resetString]").click();
            PlaywrightAssertions.assertThat(page.locator("#resetString")).hasValue(Desk.RESET_STRING);
        }
    }

    /** Chromium has none of its own on this machine, and its pretended camera no light. */
    private static final String PHONE = """
            globalThis.BarcodeDetector = class {
              static async getSupportedFormats() { return ['qr_code', 'code_128']; }
              async detect() { return globalThis.lit ? [{ rawValue: 'www.example.com\\r\\nC58612345\\r\\nKQXVZB' }] : []; }
            };
            MediaStreamTrack.prototype.getCapabilities = () => ({ torch: true });
            MediaStreamTrack.prototype.applyConstraints = async wanted => { globalThis.lit = wanted.advanced[0].torch; };""";

    @Test
    void a_phone_that_reads_codes_itself_loads_no_other_reader_and_lends_its_light() {
        try (var browser = chromium.withCamera(DrawnFilm.of(DrawnLabel.blank(100, 100, 0)));
                var page = scanning(browser)) {
            page.addInitScript(PHONE);
            page.reload();
            page.locator("[data-scan=serial]").click();
            page.getByText("Light").click();

            PlaywrightAssertions.assertThat(page.locator("#serial")).hasValue("C58612345");
            assertThat((List<?>) page.evaluate("performance.getEntriesByType('resource').map(entry => entry.name)"))
                    .noneMatch(each -> each.toString().contains("zxing"));
        }
    }

    @Test
    void a_bar_code_is_one_of_several_on_a_label_so_somebody_says_whether_it_is_the_one() {
        var bars =
                DrawnLabel.with(DrawnLabel.blank(900, 300, 255), BarcodeFormat.CODE_128, "C58612345", 50, 50, 800, 200);
        try (var page = form()) {
            page.locator("[data-scan=serial]").click();
            page.getByText("There is no camera here.").waitFor();
            page.locator("[data-part=picture]").setInputFiles(png("code.png", bars));
            page.getByText("Is this the number beside S/N?").waitFor();
            assertThat(page.locator("#serial").inputValue()).isEmpty();
            page.locator("[data-part=use]").click();
            assertThat(page.locator("#serial").inputValue()).isEqualTo("C58612345");
        }
    }

    @Test
    void the_form_is_light_before_the_scanner_is_opened() {
        try (var page = form()) {
            page.waitForLoadState();
            var weight = Measured.bytes(page);
            var loaded = (List<?>) page.evaluate("performance.getEntriesByType('resource').map(entry => entry.name)");

            System.out.printf("The form for a new case weighs %,d bytes%n", weight);
            assertThat(weight).isBetween(10_000, HEAVIEST);
            assertThat(loaded).anyMatch(each -> each.toString().contains("/capture/capture.js"));
            assertThat(loaded).noneMatch(each -> each.toString().contains("scanner"));

            page.locator("[data-scan=serial]").click();
            page.getByText("Type it instead").click();
        }
    }

    @Test
    void all_of_it_goes_by_keyboard() {
        var serial = Desk.newSerial();
        try (var page = form()) {
            page.locator("#maker a").last().focus();
            var chooser = page.waitForFileChooser(() -> reach(page, "[data-gallery]"));
            chooser.setFiles(photoOf(serial));
            page.getByText("Use " + serial).waitFor();
            reach(page, ".chosen button:not(.plain)");
            page.getByText("We read " + serial + " ✓").waitFor();
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("state ok");
            tabTo(page, "[name=method]");
            page.keyboard().press("Space");
            while (!page.locator("[name=method][value=RESET_KEY]").isChecked()) {
                page.keyboard().press("ArrowDown");
            }
            tabTo(page, "#resetString");
            page.keyboard().type(Desk.RESET_STRING);
            tabTo(page, "#undertaking");
            page.keyboard().press("Space");
            reach(page, ".actions button");
            page.waitForURL("**/cases/RD-*");
        }
    }

    @Test
    void a_filled_form_has_no_barriers_by_day_and_night() {
        var serial = Desk.newSerial();
        try (var page = form()) {
            page.locator("#label").setInputFiles(photoOf(serial));
            page.getByText("Use " + serial).waitFor();
            check(page, "a form with an offer");
            page.getByText("Use " + serial).click();
            page.getByText("We read " + serial + " ✓").waitFor();
            page.locator("[name=method][value=RESET_KEY]").check();
            check(page, "a form with a match");
        }
    }

    private static void check(Page page, String where) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as("barriers on " + where + ", " + scheme)
                    .isEmpty();
        }
    }

    private BrowserContext tabs() {
        return chromium.tabs(Window.phone(), visitors.session("installer"));
    }

    private Page opened(BrowserContext tabs) {
        var page = tabs.newPage();
        page.navigate(visitors.home() + "/cases/new");
        return page;
    }

    private Page form() {
        return visitors.as("installer", Window.phone(), "/cases/new");
    }

    private Page scanning(Browser browser) {
        var page = browser.newPage(
                new Browser.NewPageOptions().setViewportSize(360, 740).setStorageState(visitors.session("installer")));
        page.setDefaultTimeout(30_000);
        page.navigate(visitors.home() + "/cases/new");
        return page;
    }

    private static void fill(Page page, String serial) {
        page.locator("#serial").fill(serial);
        page.locator("[name=method][value=RESET_KEY]").check();
        page.locator("#resetString").fill(Desk.RESET_STRING);
        page.locator("#undertaking").check();
    }

    private static void confirm(Page page) {
        page.locator("form[action='/cases'] .actions button").click();
    }

    private static void tabTo(Page page, String selector) {
        for (var i = 0; i < 40; i++) {
            if (Boolean.TRUE.equals(page.evaluate("selector => document.activeElement.matches(selector)", selector))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("No way by Tab to " + selector);
    }

    private static void reach(Page page, String selector) {
        tabTo(page, selector);
        page.keyboard().press("Enter");
    }

    /** Whether something is drawn there, not just white or nothing. */
    private static boolean inked(Page page, String canvas) {
        return (boolean) page.evaluate("""
                selector => {
                  const canvas = document.querySelector(selector);
                  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
                  return data.some((tone, i) => i % 4 === 0 && tone < 80) && data.some((tone, i) => i % 4 === 0 && tone > 180);
                }""", canvas);
    }

    private static FilePayload photoOf(String serial) {
        return new FilePayload("label.png", "image/png", Desk.labelOf(serial));
    }

    private static FilePayload png(String name, BufferedImage picture) {
        return new FilePayload(name, "image/png", Desk.png(picture));
    }

    /** Twelve megapixels, and turned as the camera was held. */
    private static BufferedImage asFromAPhone(String serial) {
        var label = DrawnLabel.turned(DrawnLabel.label(serial, MODEL), -90);
        var photo = new BufferedImage(4000, 3000, BufferedImage.TYPE_INT_RGB);
        var noise = new Random(1);
        for (var y = 0; y < 3000; y++) {
            for (var x = 0; x < 4000; x++) {
                photo.setRGB(x, y, 0x010101 * (90 + noise.nextInt(24)));
            }
        }
        photo.createGraphics().drawImage(label, 1200, 600, label.getWidth() * 2, label.getHeight() * 2, null);
        return photo;
    }

    private static byte[] jpeg(BufferedImage picture) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Drawing to memory failed", e);
        }
    }

    /** As a phone that doesn't turn a picture itself tells how it was held: an EXIF block behind the first marker. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        var exif = new byte[] {
            (byte) 0xff,
            (byte) 0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        var turned = Arrays.copyOf(jpeg, jpeg.length + exif.length);
        System.arraycopy(exif, 0, turned, 2, exif.length);
        System.arraycopy(jpeg, 2, turned, 2 + exif.length, jpeg.length - 2);
        return turned;
    }

    /** What stands behind a picture's end, no decoder minds. */
    private static byte[] padded(String serial, int size) {
        return Arrays.copyOf(jpeg(DrawnLabel.label(serial, MODEL)), size);
    }

    private byte[] attachment(String evidence, int number) {
        var id = desk.as("installer").get(evidence).path("attachments[" + number + "].id");
        return desk.as("installer").get(evidence + "/attachments/" + id).asByteArray();
    }

    private static String reference(Page page) {
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }
}
