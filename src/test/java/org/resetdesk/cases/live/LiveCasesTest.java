package org.resetdesk.cases.live;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.resetdesk.AtOnce;
import org.resetdesk.Desk;
import org.resetdesk.OpenStream;
import org.resetdesk.Visitor;
import org.resetdesk.platform.SettableClock;

/** Pages hear of a case's moves, and of nothing else, while their session lasts. */
@QuarkusTest
class LiveCasesTest {

    @TestHTTPResource
    URI address;

    @Inject
    Desk desk;

    @Inject
    SettableClock clock;

    private final List<OpenStream> open = new ArrayList<>();
    private Duration ahead = Duration.ZERO;

    @AfterEach
    void nobody_follows_any_more() throws Exception {
        clock.moveOn(ahead.negated());
        for (var stream : open) {
            stream.close();
        }
    }

    @Test
    void who_follows_a_case_hears_how_it_stands_and_then_each_move() throws Exception {
        var reference = desk.waiting();
        var mine = follow(signedIn("installer"), reference);
        var desks = follow(signedIn("technician"), reference);
        assertThat(mine.header("Content-Type")).startsWith("text/event-stream");
        assertThat(mine.header("Cache-Control")).isEqualTo("no-store");
        var before = mine.next();
        assertThat(desks.next()).isEqualTo(before);
        assertThat(mine.tellsNothingFor(3)).as("nothing moved").isTrue();

        desk.as("technician").post("/api/cases/" + reference + "/claim").then().statusCode(200);
        var taken = mine.next();
        assertThat(taken).isNotEqualTo(before);
        assertThat(desks.next()).isEqualTo(taken);

        desk.decide("technician", reference, "approval", "{}").then().statusCode(200);
        assertThat(mine.next()).isNotEqualTo(taken);
    }

    @Test
    void a_list_hears_of_each_of_its_cases() throws Exception {
        var first = desk.waiting();
        var second = desk.waiting();
        var list = follow(signedIn("installer"), first, second);
        var before = list.next();

        desk.as("installer").post("/api/cases/" + second + "/withdrawal").then().statusCode(200);

        assertThat(list.next()).isNotEqualTo(before);
    }

    @Test
    void another_companys_case_does_not_exist_here_either() throws Exception {
        var reference = desk.waiting();
        var mine = desk.waiting();
        var rival = signedIn("rival");
        assertThat(follow(rival, reference).status()).isEqualTo(404);
        assertThat(follow(signedIn("installer"), mine, reference).status()).isEqualTo(200);
        for (var path : List.of(
                "/live/cases/state?of=" + reference,
                "/live/cases/state",
                "/live/cases",
                "/live/cases?of=RD-NONE-NONE")) {
            rival.get(path).then().statusCode(404);
        }
        var tooMany = String.join("&of=", Stream.generate(() -> mine).limit(61).toList());
        signedIn("installer").get("/live/cases/state?of=" + tooMany).then().statusCode(404);
        given().redirects()
                .follow(false)
                .get("/live/cases?of=" + reference)
                .then()
                .statusCode(401);
    }

    @Test
    void pages_that_are_open_keep_no_connection_to_the_database() throws Exception {
        var reference = desk.waiting();
        // More streams than there are connections; each session may have three.
        for (int session = 0; session < 9; session++) {
            var somebody = signedIn("installer");
            for (int tab = 0; tab < 3; tab++) {
                follow(somebody, reference).next();
            }
        }
        assertThat(desk.statusOf(reference)).isEqualTo("AWAITING_REVIEW");
    }

    @Test
    void it_ends_with_its_session_and_with_no_other() throws Exception {
        var reference = desk.waiting();
        var leaving = signedIn("installer");
        var left = follow(leaving, reference);
        var staying = follow(signedIn("installer"), reference);
        left.next();
        staying.next();

        leaving.formOn("/account").post("/sign-out").then().statusCode(303);

        assertThat(left.endsWithin(10)).isTrue();
        assertThat(staying.tellsNothingFor(1)).isTrue();
        assertThat(follow(leaving, reference).status()).isEqualTo(401);
    }

    @Test
    void to_follow_is_no_use_of_a_session() throws Exception {
        var reference = desk.waiting();
        var resting = follow(signedIn("installer"), reference);
        var leaving = follow(signedIn("technician"), reference);
        resting.next();
        leaving.next();

        passes(31);

        assertThat(leaving.endsWithin(10))
                .as("the desk's own people's session ends")
                .isTrue();
        passes(11 * 60);
        assertThat(resting.tellsNothingFor(3)).as("an installer's rests").isTrue();
        passes(60);
        assertThat(resting.endsWithin(10)).as("after half a day").isTrue();
    }

    @Test
    void what_a_page_fetches_by_itself_keeps_nobody_awake_and_opens_nothing() {
        var reference = desk.issued();
        var installer = signedIn("installer");
        for (int times = 0; times < 4; times++) {
            passes(10);
            installer
                    .request()
                    .header("X-By-Itself", "yes")
                    .get("/cases/" + reference)
                    .then()
                    .statusCode(200);
        }

        installer
                .formOn("/cases/" + reference)
                .header("X-By-Itself", "yes")
                .post("/cases/" + reference + "/reveals")
                .then()
                .statusCode(303)
                .header("Location", containsString("/password"));
        desk.as("technician").get("/api/cases/" + reference).then().body("issuance.revealsLeft", equalTo(20));
    }

    @Test
    void a_session_has_three_streams_and_a_closed_one_makes_room() throws Exception {
        var reference = desk.waiting();
        var installer = signedIn("installer");
        var three = List.of(follow(installer, reference), follow(installer, reference), follow(installer, reference));
        for (var stream : three) {
            stream.next();
        }
        var fourth = follow(installer, reference);
        assertThat(fourth.status()).isEqualTo(429);
        assertThat(fourth.header("Retry-After")).isNotEmpty();
        assertThat(follow(signedIn("installer"), reference).status())
                .as("another session")
                .isEqualTo(200);
        installer.get("/live/cases/state?of=" + reference).then().statusCode(200);

        three.get(0).close();
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (follow(installer, reference).status() != 200) {
            assertThat(System.nanoTime()).as("until its place is free").isLessThan(deadline);
        }
    }

    @Test
    void of_many_at_once_no_more_get_a_stream_than_there_is_room_for() throws Exception {
        var reference = desk.waiting();
        var installer = signedIn("installer");

        var statuses = AtOnce.all(20, () -> {
            var stream = OpenStream.of(home(), installer.session(), reference);
            synchronized (open) {
                open.add(stream);
            }
            return stream.status();
        });

        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(3);
    }

    private OpenStream follow(Visitor visitor, String... references) throws Exception {
        var stream = OpenStream.of(home(), visitor.session(), references);
        open.add(stream);
        return stream;
    }

    private String home() {
        return address.toString().replaceFirst("/$", "");
    }

    private Visitor signedIn(String role) {
        return Visitor.signedIn(role + "@demo.example", desk.passwordOf(role));
    }

    private void passes(int minutes) {
        var time = Duration.ofMinutes(minutes);
        clock.moveOn(time);
        ahead = ahead.plus(time);
    }
}
