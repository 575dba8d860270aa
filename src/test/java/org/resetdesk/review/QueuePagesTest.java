package org.resetdesk.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.resetdesk.Desk;
import org.resetdesk.Visitor;

@QuarkusTest
class QueuePagesTest {

    private static final Pattern NEXT_PAGE = Pattern.compile("href=\"(/review\\?[^\"]*after=[^\"]+)\"");

    @Inject
    Desk desk;

    private Visitor technician;

    @BeforeEach
    void signIn() {
        technician = Visitor.signedIn("technician@demo.example", desk.passwordOf("technician"));
    }

    @Test
    void page_by_page_the_queue_shows_every_waiting_case_once_and_the_longest_waiting_first() {
        var mine = new ArrayList<String>();
        for (int i = 0; i < 60; i++) {
            mine.add(desk.waiting());
        }

        assertThat(wholeQueue("/review")).filteredOn(mine::contains).containsExactlyElementsOf(mine);
    }

    @Test
    void a_page_follows_on_also_when_its_last_case_was_decided_meanwhile() {
        var place = "/review?after=2026-01-01T00:00:00Z_1";
        var reference = desk.waiting();

        assertThat(wholeQueue(place)).contains(reference);
    }

    @Test
    void what_one_holds_and_what_is_free_are_views_of_their_own() {
        var free = desk.waiting();
        var held = desk.waiting();
        desk.as("technician").post("/api/cases/" + held + "/claim").then().statusCode(200);

        assertThat(wholeQueue("/review?holder=me")).contains(held).doesNotContain(free);
        assertThat(wholeQueue("/review?holder=none")).contains(free).doesNotContain(held);
    }

    @Test
    void cases_of_another_method_are_left_out_on_request() {
        var reference = desk.waiting();

        assertThat(wholeQueue("/review?method=RESET_KEY")).contains(reference);
        assertThat(wholeQueue("/review?method=SECURITY_CODE")).doesNotContain(reference);
    }

    @Test
    void a_waiting_case_says_by_when_it_should_be_decided_and_a_decided_one_does_not() {
        var waiting = desk.waiting();
        var issued = desk.issued();

        assertThat(page("/review?q=" + waiting)).contains("due in");
        assertThat(page("/review?q=" + issued)).contains(issued).doesNotContain("due in");
    }

    @Test
    void nobody_holds_a_case_that_nothing_is_left_to_do_about() {
        var supervisor = Visitor.signedIn("supervisor@demo.example", desk.passwordOf("supervisor"));
        var issued = desk.issued();
        var rejected = desk.waiting();
        desk.decide("technician", rejected, "rejection", "{\"reason\":\"PHOTO_UNREADABLE\"}")
                .then()
                .statusCode(200);
        var withdrawn = desk.waiting();
        desk.as("technician").post("/api/cases/" + withdrawn + "/claim").then().statusCode(200);
        assertThat(supervisor.get("/review?q=" + withdrawn).asString()).contains("Toni Technician");
        desk.as("installer")
                .post("/api/cases/" + withdrawn + "/withdrawal")
                .then()
                .statusCode(200);

        for (var closed : List.of(issued, rejected, withdrawn)) {
            assertThat(supervisor.get("/review?q=" + closed).asString())
                    .contains(closed)
                    .doesNotContain("Toni Technician");
            assertThat(supervisor.get("/review/" + closed).asString()).doesNotContain("has this case");
        }
    }

    @Test
    void a_view_that_does_not_exist_is_the_queue() {
        assertThat(page("/review?status=GONE&method=MAGIC&holder=them&after=nonsense"))
                .contains("Waiting cases");
    }

    private List<String> wholeQueue(String from) {
        var references = new ArrayList<String>();
        for (var address = from; address != null; ) {
            var page = page(address);
            Pattern.compile("href=\"/review/(RD-[^\"]+)\"")
                    .matcher(page)
                    .results()
                    .forEach(found -> references.add(found.group(1)));
            var next = NEXT_PAGE.matcher(page);
            var following = next.find() ? next.group(1).replace("&amp;", "&") : null;
            assertThat(following).isNotEqualTo(address);
            address = following;
        }
        return references;
    }

    private String page(String address) {
        return technician
                .request()
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
