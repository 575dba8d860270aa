package org.resetdesk.review.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.resetdesk.Desk;
import org.resetdesk.Visitor;
import org.resetdesk.cases.AskedItem;
import org.resetdesk.cases.RejectionReason;
import org.resetdesk.platform.Secrets;
import org.resetdesk.platform.language.Kept;
import org.resetdesk.platform.language.Language;
import org.resetdesk.review.words.CannedAnswer.Use;

@QuarkusTest
class CannedAnswersTest {

    @Inject
    Desk desk;

    @Inject
    CannedAnswers answers;

    @Test
    void from_the_start_there_are_words_for_each_reason_and_each_thing_that_is_asked_for() {
        assertThat(answers.usedFor(Use.REFUSAL))
                .extracting(answer -> answer.reason().orElse(null))
                .containsAll(Arrays.stream(RejectionReason.values())
                        .filter(RejectionReason::isForTechnicians)
                        .toList());
        assertThat(answers.usedFor(Use.QUESTION))
                .flatExtracting(CannedAnswer::items)
                .contains(AskedItem.values());
        assertThat(answers.listAll()).allSatisfy(answer -> assertThat(Variable.unknownIn(answer.text()))
                .isEmpty());
    }

    @Test
    void a_technician_gets_them_filled_for_the_case_and_chosen_without_scripts_they_stand_in_the_form() {
        var serial = Desk.newSerial();
        var reference = desk.submitted(serial);
        desk.work();
        var id = answers.find("reason", RejectionReason.PHOTO_UNREADABLE)
                .firstResult()
                .id();
        var page = as("technician").get("/review/" + reference + "?words=" + id).asString();

        assertThat(textarea(page, "reject-message"))
                .contains("on your photo of " + serial)
                .doesNotContain("{");
        assertThat(page).contains("value=\"PHOTO_UNREADABLE\" aria-current=\"true\"");
        assertThat(textarea(page, "ask-message")).isEmpty();
        assertThat(page).doesNotContain("{serial}", "{reference}", "{company}");
    }

    @Test
    void a_question_is_offered_with_what_it_asks_for_and_not_where_the_maker_has_no_such_thing() {
        var reference = desk.waiting();
        var id = answers.find("title", "Photo of the label").firstResult().id();

        as("technician")
                .get("/review/" + reference + "?words=" + id)
                .then()
                .body(
                        matchesPattern("(?s).*value=\"LABEL_PHOTO\"[^>]* checked[ >].*"),
                        not(matchesPattern("(?s).*value=\"INVOICE\"[^>]* checked[ >].*")));
        as("technician")
                .get("/review/" + reference + "?words=nonsense")
                .then()
                .statusCode(200)
                .body(not(matchesPattern("(?s).*name=\"items\"[^>]* checked[ >].*")));
    }

    @Test
    void a_supervisor_adds_changes_and_deletes_one() {
        var supervisor = as("supervisor");
        var title = "Title" + Secrets.readable(4);
        var text = "{person} of {company}: {device} <b>{serial}</b>, {reference}, {maker}, {method}; {technician}.";
        save(supervisor, "/desk/words", title, text).then().statusCode(303);
        var id = answers.find("title", title).firstResult().id();
        var reference = desk.waiting();

        as("technician")
                .get("/review/" + reference + "?words=" + id)
                .then()
                .body(allOf(
                        containsString("Ines Installer of Ladder &amp; Lens Ltd: device &lt;b&gt;"),
                        containsString(reference + ", Hikvision, Key; Toni Technician.")));
        save(supervisor, "/desk/words/" + id, title + "-changed", "Other words.")
                .then()
                .statusCode(303);
        supervisor.get("/desk/words").then().body(containsString(title + "-changed"), containsString("Other words."));
        supervisor
                .formOn("/desk/words/" + id)
                .post("/desk/words/" + id + "/deletion")
                .then()
                .statusCode(303);
        supervisor.get("/desk/words").then().body(not(containsString(title)));
        supervisor.get("/desk/words/" + id).then().statusCode(404);
        as("admin")
                .get("/admin/audit?q=" + title)
                .then()
                .body(containsString("Added"), containsString("Changed"), containsString("Deleted"));
    }

    @Test
    void an_unknown_variable_is_refused_with_all_that_there_are_and_what_was_typed_stays() {
        var title = "Title" + Secrets.readable(4);

        save(as("admin"), "/desk/words", title, "Send {seriel} again.")
                .then()
                .statusCode(422)
                .body(
                        containsString("We don't know {seriel}.".replace("'", "&#39;")),
                        containsString("{technician}"),
                        containsString("Send {seriel} again."),
                        containsString(title));
        assertThat(answers.count("title", title)).isZero();
    }

    @Test
    void an_empty_form_and_a_title_that_is_taken_are_refused() {
        var supervisor = as("supervisor");
        save(supervisor, "/desk/words", " ", " ")
                .then()
                .statusCode(422)
                .body(containsString("Enter a name to find it by"), containsString("Write the words"));
        save(supervisor, "/desk/words", "PHOTO too blurred", "Words.")
                .then()
                .statusCode(422)
                .body(containsString("There is one of this name already."));
        supervisor
                .formOn("/desk/words/new")
                .formParam("use", "REFUSAL")
                .formParam("title", "Any")
                .formParam("text", "Any")
                .formParam("reason", "MAGIC")
                .post("/desk/words")
                .then()
                .statusCode(422)
                .body(containsString("Choose one of the reasons"));
    }

    @Test
    void nobody_else_keeps_them() {
        for (var role : new String[] {"technician", "installer"}) {
            as(role).get("/desk/words").then().statusCode(403);
            as(role).formOn("/account").post("/desk/words").then().statusCode(403);
        }
    }

    @Test
    void what_was_filled_in_and_changed_is_what_the_customer_reads() {
        var reference = desk.waiting();
        as("technician")
                .formOn("/review/" + reference)
                .formParam("reason", "PHOTO_UNREADABLE")
                .formParam("message", "Wipe the label first, {not a variable}.")
                .post("/review/" + reference + "/rejection")
                .then()
                .statusCode(303);
        desk.workAfterUndo();

        desk.as("installer")
                .get("/api/cases/" + reference)
                .then()
                .body("rejectionMessage", equalTo("Wipe the label first, {not a variable}."));
    }

    @Test
    void what_came_with_the_product_is_told_to_each_in_their_language_and_what_a_desk_wrote_as_it_wrote_it() {
        var rival = as("rival");
        rival.choose("de");
        try {
            var serial = Desk.newSerial();
            var reference = desk.read(desk.as("rival")
                    .multiPart("serial", serial)
                    .multiPart("method", "RESET_KEY")
                    .multiPart("resetString", Desk.RESET_STRING + serial)
                    .multiPart("undertaking", "true")
                    .multiPart("label", "label.png", Desk.labelOf(serial), "image/png"));
            var delivered =
                    answers.find("title", "Photo too blurred").firstResult().id();
            var title = "Ours " + Secrets.readable(4);
            save(as("supervisor"), "/desk/words", title, "We could not read {serial} at all.")
                    .then()
                    .statusCode(303);
            var own = answers.find("title", title).firstResult().id();

            assertThat(wordsOn(reference, delivered))
                    .startsWith("Wir konnten das Typenschild auf Ihrem Foto von " + serial);
            assertThat(wordsOn(reference, own)).isEqualTo("We could not read " + serial + " at all.");
            assertThat(as("technician").get("/review/" + reference).asString()).contains(">Photo too blurred</option>");
            assertThat(as("technician")
                            .request()
                            .cookie("language", "es")
                            .get("/review/" + reference)
                            .asString())
                    .contains(">Foto demasiado borrosa</option>");
        } finally {
            rival.choose("en");
        }
    }

    @Test
    void everything_that_came_with_the_product_is_known_in_other_languages() {
        assertThat(answers.list("id <= 23"))
                .hasSize(23)
                .allSatisfy(answer -> Language.GERMAN.speak(() -> {
                    assertThat(Kept.told(answer.title(), DeliveredWordsMessages.class))
                            .isNotEqualTo(answer.title());
                    assertThat(Kept.told(answer.text(), DeliveredWordsMessages.class))
                            .isNotEqualTo(answer.text());
                    return answer;
                }));
    }

    /** Filled into the form without scripts. */
    private String wordsOn(String reference, long answer) {
        var page = as("technician").get("/review/" + reference + "?words=" + answer);
        return textarea(page.asString(), "reject-message");
    }

    private static Response save(Visitor by, String address, String title, String text) {
        return by.formOn("/desk/words/new")
                .formParam("use", "REFUSAL")
                .formParam("title", title)
                .formParam("text", text)
                .post(address);
    }

    private Visitor as(String role) {
        return Visitor.signedIn(role + "@demo.example", desk.passwordOf(role));
    }

    private static String textarea(String page, String id) {
        var found = Pattern.compile("<textarea id=\"" + id + "\"[^>]*>([^<]*)</textarea>")
                .matcher(page);
        assertThat(found.find()).as("the textarea " + id).isTrue();
        return found.group(1);
    }
}
