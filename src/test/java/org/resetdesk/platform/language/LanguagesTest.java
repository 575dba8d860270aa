package org.resetdesk.platform.language;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resetdesk.Desk;
import org.resetdesk.Visitor;
import org.resetdesk.platform.PlatformMessages;

@QuarkusTest
class LanguagesTest {

    @Inject
    Desk desk;

    @Test
    void a_page_is_in_the_language_that_the_browser_asks_for() {
        given().header("Accept-Language", "de-AT,de;q=0.9,en;q=0.5")
                .get("/sign-in")
                .then()
                .body(containsString("<html lang=\"de\">"))
                .body(containsString("Zum Inhalt"));
    }

    @Test
    void a_choice_goes_before_what_the_browser_asks_for() {
        given().cookie("language", "de")
                .header("Accept-Language", "fr")
                .get("/sign-in")
                .then()
                .body(containsString("Zum Inhalt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {";;q=,", "de;q=x", "*;q=2", "de,;", "-", "de_AT;q=", "1", "", ",", "*"})
    void an_odd_wish_is_answered_in_english(String wish) {
        given().header("Accept-Language", wish)
                .cookie("language", "klingon")
                .get("/sign-in")
                .then()
                .statusCode(200)
                .body(containsString("Skip to content"));
    }

    @Test
    void code_speaks_the_language_of_whoever_reads() {
        assertThat(Words.of(PlatformMessages.class).skip()).isEqualTo("Skip to content");
        assertThat(Language.GERMAN.<String>speak(
                        () -> Words.of(PlatformMessages.class).skip()))
                .isEqualTo("Zum Inhalt");
        assertThat(Language.GERMAN.<String>speak(
                        () -> Words.kept(PlatformMessages.class).skip()))
                .isEqualTo("Skip to content");
    }

    @Test
    void somebody_chooses_a_language_and_stays_on_the_page() {
        var chosen = given().formParam("language", "de")
                .formParam("back", "/sign-in?next=/cases")
                .redirects()
                .follow(false)
                .post("/language");
        chosen.then().statusCode(303).header("Location", org.hamcrest.Matchers.endsWith("/sign-in?next=/cases"));
        assertThat(chosen.cookie("language")).isEqualTo("de");
    }

    @Test
    void whoever_chooses_a_language_on_a_refused_form_comes_to_the_page_that_it_is_on() {
        var installer = Visitor.signedIn("installer@demo.example", desk.passwordOf("installer"));
        var reference = desk.waitingWithWrongLabel();
        desk.decide("technician", reference, "questions", "{\"items\":[\"EXPLANATION\"]}");
        var technician = Visitor.signedIn("technician@demo.example", desk.passwordOf("technician"));

        assertThat(backFrom(installer, "/cases")).isEqualTo("/cases/new");
        assertThat(backFrom(installer, "/cases/batch")).isEqualTo("/cases/batch");
        assertThat(backFrom(installer, "/cases/" + reference + "/answers")).isEqualTo("/cases/" + reference);
        assertThat(backFrom(technician, "/review/views")).isEqualTo("/review");
        assertThat(backFrom(technician, "/review/" + reference + "/approval")).isEqualTo("/review/" + reference);
        assertThat(backFrom(technician, "/nothing/here")).isEqualTo("/");
    }

    /** Where a page that refuses an empty form leads after another language was chosen on it. */
    private static String backFrom(Visitor visitor, String form) {
        var page = visitor.formOn("/account").multiPart("x", "").post(form);
        page.then().statusCode(both(greaterThanOrEqualTo(400)).and(lessThan(500)));
        var back = page.htmlPath().getString("**.find { it.@name == 'back' }.@value");
        var chosen = visitor.formOn("/account")
                .formParam("language", "en")
                .formParam("back", back)
                .post("/language");
        return URI.create(chosen.header("Location")).getPath();
    }

    @Test
    void what_was_chosen_last_holds_at_the_next_sign_in() {
        try {
            assertThat(languageAfterSignIn("de")).isEqualTo("de");
            assertThat(languageAfterSignIn(null)).isEqualTo("de");
            assertThat(languageAfterSignIn("fr")).isEqualTo("fr");
        } finally {
            // Other tests read this person's mails.
            assertThat(languageAfterSignIn("en")).isEqualTo("en");
        }
    }

    /** @param chosen in this browser before; null for nothing */
    private String languageAfterSignIn(String chosen) {
        var browser = given().redirects().follow(false);
        if (chosen != null) {
            browser.cookie("language", chosen);
        }
        return browser.formParam("email", "supervisor@demo.example")
                .formParam("password", desk.passwordOf("supervisor"))
                .post("/sign-in")
                .cookie("language");
    }

    @Test
    void a_program_is_answered_in_what_it_asks_for_and_else_in_english() {
        desk.as("installer")
                .cookie("language", "de")
                .get("/api/cases/RD-0000-0000")
                .then()
                .body("title", is("There is nothing here"));
        desk.as("installer")
                .header("Accept-Language", "de")
                .get("/api/cases/RD-0000-0000")
                .then()
                .body("title", not(is("There is nothing here")))
                .body("code", is("NOT_FOUND"));
    }
}
