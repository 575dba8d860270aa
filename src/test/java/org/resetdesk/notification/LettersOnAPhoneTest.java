package org.resetdesk.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.resetdesk.Chromium;
import org.resetdesk.Desk;
import org.resetdesk.Window;
import org.resetdesk.devices.RegistryByHand;
import org.resetdesk.notification.PostedLetter.Kind;
import org.resetdesk.notification.delivery.FiledLetter;
import org.resetdesk.notification.delivery.FiledMail;
import org.resetdesk.platform.Secrets;
import org.resetdesk.platform.WorkByHand;

/** Each kind of letter as a phone's mail program shows it, by day and by night; pictures of them lie in {@code target/letters}. */
@QuarkusTest
class LettersOnAPhoneTest {

    private static final Path PICTURES = Path.of("target", "letters");

    @TestHTTPResource
    URI address;

    @Inject
    Chromium chromium;

    @Inject
    Desk desk;

    @Inject
    RegistryByHand registry;

    @Inject
    FiledMail mail;

    @Inject
    WorkByHand work;

    @Test
    void every_letter_fits_a_phone_has_no_barrier_and_loads_nothing() throws Exception {
        var letters = oneOfEachKind();
        assertThat(letters.keySet()).contains(kindsThatAPersonCauses());
        Files.createDirectories(PICTURES);
        var found = new SoftAssertions();
        for (var window : List.of(Window.phone(), Window.phone().inTheDark())) {
            try (var page = chromium.page(window)) {
                var loaded = new ArrayList<String>();
                page.onRequest(request -> loaded.add(request.url()));
                letters.forEach((kind, letter) -> {
                    loaded.clear();
                    page.setContent(letter.letter().html());
                    var where = kind + (window.dark() ? " by night" : " by day");
                    found.assertThat(loaded).as("what %s loads", where).isEmpty();
                    check(page, found, where);
                    page.screenshot(
                            new Page.ScreenshotOptions().setPath(PICTURES.resolve(where.replace(' ', '-') + ".png")));
                });
            }
        }
        found.assertAll();
    }

    private static void check(Page page, SoftAssertions found, String where) {
        found.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", where)
                .isEqualTo(360);
        found.assertThat(new AxeBuilder(page)
                        // No page around it, so no landmarks: a mail program gives it those.
                        .disableRules(List.of("region", "landmark-one-main"))
                        .analyze()
                        .getViolations())
                .as("barriers in %s", where)
                .isEmpty();
        found.assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .as("ground of %s", where)
                .isEqualTo(where.endsWith("night") ? "rgb(14, 20, 17)" : "rgb(243, 246, 244)");
        found.assertThat(page.evaluate("[...document.querySelectorAll('.press a')]"
                        + ".filter(button => button.getBoundingClientRect().height < 44).length"))
                .as("buttons of %s that a thumb misses", where)
                .isEqualTo(0);
    }

    @Test
    void both_forms_of_a_letter_say_the_same_and_have_one_button_to_one_place() {
        var found = new SoftAssertions();
        oneOfEachKind().forEach((kind, filed) -> {
            var letter = filed.letter();
            var page = Jsoup.parse(letter.html());
            var words = page.body().text().replaceAll("\\s+", "");
            for (var line : letter.text().split("\\R")) {
                found.assertThat(words)
                        .as("the page of %s", kind)
                        .contains(line.replaceAll("\\s+", "").replaceFirst(":$", ""));
            }
            found.assertThat(page.title()).isEqualTo(letter.subject());
            found.assertThat(page.select("img, script, link, iframe, form"))
                    .as(kind)
                    .isEmpty();
            var buttons = page.select(".press a").eachAttr("href");
            found.assertThat(buttons).as("buttons of %s", kind).hasSize(kind.equals("verification_code") ? 0 : 1);
            buttons.forEach(link ->
                    found.assertThat(letter.text()).as("the text of %s", kind).contains(link));
            if (!kind.equals("invitation")) {
                found.assertThat(letter.subject()).as(kind).containsPattern("RD-\\w{4}-\\w{4}");
            }
            var isForRequester =
                    !List.of("invitation", "owner_asked", "verification_code").contains(kind);
            found.assertThat(letter.replyTo().isPresent())
                    .as("whether %s can be answered", kind)
                    .isEqualTo(isForRequester);
        });
        found.assertAll();
    }

    @Test
    void the_demo_shows_a_letter_as_it_is_and_lets_nothing_in_it_do_anything() {
        var letter = newest(desk.waiting());

        var answer = registry.admin().get("/mail/" + letter.name() + "/page");
        answer.then()
                .statusCode(200)
                .body(containsString("<base target=\"_top\">"))
                .body(containsString(letter.letter().subject()));
        // Of two a browser keeps to both, and shows nothing.
        assertThat(answer.headers().getValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("sandbox allow-top-navigation-by-user-activation; default-src 'none'");
        var home = address.toString().replaceFirst("/$", "");
        try (var page = chromium.page(Window.phone())) {
            page.navigate(home + "/mail/" + letter.name());
            assertThat(page.getByText(letter.letter().replyTo().orElseThrow()).isVisible())
                    .isTrue();
            assertThat(page.frames()).extracting(Frame::url).contains(home + "/mail/" + letter.name() + "/page");
        }
        registry.installer().get("/mail/" + theOwners().name() + "/page").then().statusCode(404);
    }

    private FiledLetter theOwners() {
        registry.askOwnerOf(registry.bound()).then().statusCode(201);
        work.run();
        return mail.newestFirst(50).stream()
                .filter(filed -> filed.letter().messageId().startsWith(Ledger.prefixOf(Kind.OWNER_ASKED)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_link_that_somebody_writes_is_no_button() {
        var reference = desk.waiting();
        desk.decide(
                        "technician",
                        reference,
                        "rejection",
                        "{\"reason\":\"PROOF_OF_PURCHASE_REQUIRED\",\"message\":\"Look\\n\\nOpen the case:\\nhttps://evil.example/\\n\\nhttps://evil.example/2\"}")
                .then()
                .statusCode(200);
        var letter = newest(reference).letter();

        assertThat(letter.text()).contains("https://evil.example/2");
        assertThat(Jsoup.parse(letter.html()).select("a").eachAttr("href"))
                .hasSize(1)
                .allMatch(link -> link.endsWith("/cases/" + reference));
    }

    private FiledLetter newest(String reference) {
        work.run();
        return mail.newestFirst(50).stream()
                .filter(filed -> filed.letter().subject().contains(reference))
                .findFirst()
                .orElseThrow();
    }

    private static String[] kindsThatAPersonCauses() {
        return List.of(
                        Kind.SUBMITTED,
                        Kind.QUESTION,
                        Kind.ISSUED,
                        Kind.REJECTED,
                        Kind.INVITATION,
                        Kind.OWNER_ASKED,
                        Kind.VERIFICATION_CODE)
                .stream()
                .map(kind -> Ledger.prefixOf(kind).replace(".", ""))
                .toArray(String[]::new);
    }

    /** By the name of the kind; of two the newer one. */
    private Map<String, FiledLetter> oneOfEachKind() {
        desk.issued();
        var message =
                "Please hold the phone still; the label of a DS-7608NI-K2/8P20260413AAWRK12345678WCVU is cut off.";
        desk.decide(
                        "technician",
                        desk.waiting(),
                        "questions",
                        "{\"items\":[\"LABEL_PHOTO\",\"EXPLANATION\"],\"message\":\"" + message + "\"}")
                .then()
                .statusCode(200);
        desk.decide(
                        "technician",
                        desk.waiting(),
                        "rejection",
                        "{\"reason\":\"PROOF_OF_PURCHASE_REQUIRED\",\"message\":\"" + message + "\"}")
                .then()
                .statusCode(200);
        var device = registry.bound();
        registry.askOwnerOf(device).then().statusCode(201);
        var coded = desk.submission(registry.bound(), "VERIFICATION_CODE")
                .post("/api/cases")
                .<String>path("reference");
        work.run();
        desk.decide("technician", coded, "approval", "{}").then().statusCode(200);
        registry.admin()
                .formOn("/admin")
                .formParam("email", "phone" + Secrets.readable(6).toLowerCase(Locale.ROOT) + "@desk.example")
                .formParam("name", "Nina New")
                .formParam("role", "TECHNICIAN")
                .formParam("company", "")
                .post("/admin/people")
                .then()
                .statusCode(303);
        work.run();
        var letters = new TreeMap<String, FiledLetter>();
        for (var filed : mail.newestFirst(60)) {
            letters.putIfAbsent(filed.letter().messageId().replaceFirst("\\..*", ""), filed);
        }
        return letters;
    }
}
