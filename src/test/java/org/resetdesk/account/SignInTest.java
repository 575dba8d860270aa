package org.resetdesk.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.resetdesk.Desk;
import org.resetdesk.Visitor;
import org.resetdesk.account.Credential.Kind;
import org.resetdesk.platform.WorkByHand;

@QuarkusTest
class SignInTest {

    private static final Pattern INVITATION = Pattern.compile("/invitations/[A-Za-z0-9_-]+");

    @Inject
    Desk desk;

    @Inject
    WorkByHand work;

    @Inject
    Accounts accounts;

    @Inject
    Credentials credentials;

    @Test
    void a_wrong_password_and_an_unknown_address_are_told_the_same() {
        for (var email : new String[] {"installer@demo.example", "nobody-" + System.nanoTime() + "@demo.example"}) {
            given().formParam("email", email)
                    .formParam("password", "wrong")
                    .post("/sign-in")
                    .then()
                    .statusCode(401)
                    .body(containsString("The e-mail address or the password is wrong."));
        }
    }

    @Test
    void whoever_is_not_signed_in_is_sent_to_sign_in_and_back() {
        var location =
                given().redirects().follow(false).get("/cases?after=RD-1").header("Location");

        assertThat(location).endsWith("/sign-in?next=%2Fcases%3Fafter%3DRD-1");
        signIn("installer", "/cases").then().header("Location", containsString("/cases"));
        signIn("installer", "//evil.example/").then().header("Location", not(containsString("evil")));
        signIn("installer", "https://evil.example/").then().header("Location", not(containsString("evil")));
    }

    @Test
    void signing_out_ends_the_session_on_the_server() {
        var visitor = Visitor.signedIn("installer@demo.example", desk.passwordOf("installer"));
        visitor.get("/cases").then().statusCode(200);

        visitor.formOn("/account").post("/sign-out").then().statusCode(303);

        visitor.get("/cases").then().statusCode(303).header("Location", containsString("/sign-in"));
    }

    @Test
    void a_change_without_the_pages_token_is_refused() {
        var visitor = Visitor.signedIn("installer@demo.example", desk.passwordOf("installer"));

        visitor.request().multiPart("serial", "C12345678").post("/cases").then().statusCode(403);
        visitor.request()
                .formParam("csrf-token", "made-up")
                .post("/sign-out")
                .then()
                .statusCode(403);
        visitor.get("/cases").then().statusCode(200);
    }

    @Test
    void a_change_that_another_site_sends_is_refused() {
        var visitor = Visitor.signedIn("installer@demo.example", desk.passwordOf("installer"));

        visitor.formOn("/account")
                .header("Origin", "https://evil.example")
                .post("/sign-out")
                .then()
                .statusCode(403);
        visitor.formOn("/account")
                .header("Sec-Fetch-Site", "cross-site")
                .post("/sign-out")
                .then()
                .statusCode(403);
        visitor.get("/cases").then().statusCode(200);
    }

    @Test
    void a_session_does_not_open_the_api_and_a_token_does_not_open_pages() {
        var visitor = Visitor.signedIn("installer@demo.example", desk.passwordOf("installer"));

        visitor.get("/api/cases").then().statusCode(401);
        desk.as("installer").redirects().follow(false).get("/cases").then().statusCode(303);
    }

    @Test
    void a_session_ends_after_half_an_hour_of_rest_and_after_half_a_day() {
        var account = new Account("a@demo.example", "A", Role.TECHNICIAN, null, Instant.EPOCH);
        var session = new Credential("token", Kind.SESSION, account, null, Instant.EPOCH);

        assertThat(session.worksAt(Instant.EPOCH.plus(Duration.ofMinutes(29)))).isTrue();
        assertThat(session.worksAt(Instant.EPOCH.plus(Duration.ofMinutes(31)))).isFalse();
        for (int minutes = 20; minutes < 12 * 60; minutes += 20) {
            session.used(Instant.EPOCH.plus(Duration.ofMinutes(minutes)));
        }
        assertThat(session.worksAt(Instant.EPOCH.plus(Duration.ofMinutes(12 * 60 - 1))))
                .isTrue();
        assertThat(session.worksAt(Instant.EPOCH.plus(Duration.ofMinutes(12 * 60 + 1))))
                .isFalse();
    }

    @Test
    void an_installers_session_outlives_a_rest_but_is_marked_by_it_until_it_ends() {
        var company = new Company("C", Instant.EPOCH);
        var account = new Account("b@demo.example", "B", Role.INSTALLER, company, Instant.EPOCH);
        var session = new Credential("token", Kind.SESSION, account, null, Instant.EPOCH);
        session.used(Instant.EPOCH.plus(Duration.ofMinutes(29)));
        assertThat(session.restsAt(Instant.EPOCH.plus(Duration.ofMinutes(30)))).isFalse();

        session.used(Instant.EPOCH.plus(Duration.ofMinutes(29 + 30)));
        session.used(Instant.EPOCH.plus(Duration.ofMinutes(29 + 31)));

        assertThat(session.restsAt(Instant.EPOCH.plus(Duration.ofMinutes(29 + 31))))
                .isTrue();
        assertThat(session.worksAt(Instant.EPOCH.plus(Duration.ofMinutes(12 * 60 - 1))))
                .isTrue();
        assertThat(session.worksAt(Instant.EPOCH.plus(Duration.ofMinutes(12 * 60 + 1))))
                .isFalse();
    }

    @Test
    void an_invited_person_chooses_a_password_by_a_link_that_works_once() {
        var email = "new-" + System.nanoTime() + "@demo.example";
        var link = invited(email);

        given().formParam("password", "short").post(link).then().statusCode(422).body(containsString("at least 12"));
        given().redirects()
                .follow(false)
                .formParam("password", "four words in a row")
                .post(link)
                .then()
                .statusCode(303);

        given().get(link).then().statusCode(404).body(containsString("does not work any more"));
        Visitor.signedIn(email, "four words in a row").get("/review").then().statusCode(200);
    }

    @Test
    void whoever_is_let_go_is_out_at_once() {
        var email = "leaving-" + System.nanoTime() + "@demo.example";
        given().redirects()
                .follow(false)
                .formParam("password", "four words in a row")
                .post(invited(email));
        var leaving = Visitor.signedIn(email, "four words in a row");
        var token = QuarkusTransaction.requiringNew()
                .call(() -> credentials.give(
                        Kind.API_TOKEN, accounts.withEmail(email).orElseThrow(), "test"));
        var id = QuarkusTransaction.requiringNew()
                .call(() -> accounts.withEmail(email).orElseThrow().id());

        admin().formOn("/admin").post("/admin/people/" + id + "/leave").then().statusCode(303);

        leaving.get("/review").then().statusCode(303);
        given().header("Authorization", "Bearer " + token)
                .get("/api/cases")
                .then()
                .statusCode(401);
    }

    @Test
    void only_an_admin_adds_people() {
        var technician = Visitor.signedIn("technician@demo.example", desk.passwordOf("technician"));

        technician.get("/admin").then().statusCode(403);
        technician
                .formOn("/account")
                .formParam("name", "Mine")
                .post("/admin/companies")
                .then()
                .statusCode(403);
    }

    @Test
    void an_address_that_is_taken_or_wrong_is_told() {
        admin().formOn("/admin")
                .formParam("email", "INSTALLER@demo.example".toUpperCase(Locale.ROOT))
                .formParam("name", "Again")
                .formParam("role", "TECHNICIAN")
                .formParam("company", "")
                .post("/admin/people")
                .then()
                .statusCode(422)
                .body(containsString("has this e-mail address already"));
    }

    private Visitor admin() {
        return Visitor.signedIn("admin@demo.example", desk.passwordOf("admin"));
    }

    /** The link of the invitation that was mailed. */
    private String invited(String email) {
        admin().formOn("/admin")
                .formParam("email", email)
                .formParam("name", "Nina New")
                .formParam("role", "TECHNICIAN")
                .formParam("company", "")
                .post("/admin/people")
                .then()
                .statusCode(303);
        work.run();
        var mailbox = given().get("/mail").asString();
        var mine = Pattern.compile(
                        "/mail/([^\"]+)\"[^/]*?</b><br><span[^>]*>to " + Pattern.quote(email), Pattern.DOTALL)
                .matcher(mailbox);
        assertThat(mine.find()).as("a mail to " + email).isTrue();
        var invitation =
                INVITATION.matcher(given().get("/mail/" + mine.group(1)).asString());
        assertThat(invitation.find()).isTrue();
        return invitation.group();
    }

    private Response signIn(String role, String next) {
        return given().redirects()
                .follow(false)
                .formParam("email", role + "@demo.example")
                .formParam("password", desk.passwordOf(role))
                .formParam("next", next)
                .post("/sign-in");
    }
}
