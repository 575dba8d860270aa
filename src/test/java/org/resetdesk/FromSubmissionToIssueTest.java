package org.resetdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.resetdesk.platform.WorkByHand;

/** The whole way, by pages only, as a customer and a technician go it. */
@QuarkusTest
class FromSubmissionToIssueTest {

    private static final Pattern SECRET = Pattern.compile("<p class=\"secret\">([A-Z0-9]{8})</p>");

    @Inject
    Desk desk;

    @Inject
    WorkByHand work;

    @Test
    void a_case_goes_from_an_installers_form_to_a_reset_key() {
        var installer = Visitor.signedIn("installer@demo.example", desk.passwordOf("installer"));
        var technician = Visitor.signedIn("technician@demo.example", desk.passwordOf("technician"));
        var serial = Desk.newSerial();

        var casePage = submit(installer, serial);
        installer.get(casePage).then().statusCode(200).body(containsString("We are reading what you sent"));
        work.run();
        installer.get(casePage).then().body(containsString("A technician decides next"));

        var reference = casePage.substring(casePage.lastIndexOf('/') + 1);
        technician.get("/review").then().statusCode(200).body(containsString(reference));
        var review = "/review/" + reference;
        technician.get(review).then().body(containsString("serial found"), containsString(serial));
        technician.formOn(review).post(review + "/claim").then().statusCode(303);
        technician
                .formOn(review)
                .formParam("overrideReason", "")
                .post(review + "/approval")
                .then()
                .statusCode(303);
        desk.workAfterUndo();

        installer.get(casePage).then().body(containsString("Show the key"));
        var answer = installer.formOn(casePage).post(casePage + "/reveals");
        answer.then().statusCode(200).header("Cache-Control", containsString("no-store"));
        var secret = SECRET.matcher(answer.asString());
        assertThat(secret.find()).isTrue();

        installer.get("/mail").then().body(containsString(reference + ": your answer is here"));
        installer.get("/mail").then().body(not(containsString(secret.group(1))));
        installer.get(casePage).then().body(not(containsString(secret.group(1))));
    }

    @Test
    void a_form_with_problems_comes_back_with_all_of_them_and_all_that_was_typed() {
        var installer = Visitor.signedIn("installer@demo.example", desk.passwordOf("installer"));

        installer
                .formOn("/cases/new")
                .multiPart("serial", "DS-2CD2042WD-I")
                .multiPart("method", "SECURITY_CODE")
                .multiPart("startTime", "yesterday")
                .multiPart("note", "On the <b>roof</b>")
                .post("/cases")
                .then()
                .statusCode(422)
                .body(containsString("This is a model, not a serial number."))
                .body(containsString("Add a photo of the device"))
                .body(containsString("Enter the start time that SADP shows, like"))
                .body(containsString("Confirm that you have the permission"))
                .body(containsString("value=\"DS-2CD2042WD-I\""))
                .body(containsString("value=\"yesterday\""))
                .body(containsString("On the &lt;b&gt;roof&lt;/b&gt;"));
    }

    @Test
    void a_question_is_answered_on_the_page_of_the_case() {
        var installer = Visitor.signedIn("installer@demo.example", desk.passwordOf("installer"));
        var technician = Visitor.signedIn("technician@demo.example", desk.passwordOf("technician"));
        var casePage = submit(installer, Desk.newSerial());
        work.run();
        var review = casePage.replace("/cases/", "/review/");
        technician
                .formOn(review)
                .formParam("items", "EXPLANATION")
                .formParam("message", "Who owns it?")
                .post(review + "/questions")
                .then()
                .statusCode(303);
        desk.workAfterUndo();

        installer.get(casePage).then().body(containsString("Who owns it?"));
        installer
                .formOn(casePage)
                .multiPart("note", "")
                .post(casePage + "/answers")
                .then()
                .statusCode(422);
        installer
                .formOn(casePage)
                .multiPart("note", "My customer")
                .post(casePage + "/answers")
                .then()
                .statusCode(303);
        work.run();

        technician.get(review).then().body(containsString("Wrote: My customer"));
    }

    private static String submit(Visitor installer, String serial) {
        var location = installer
                .formOn("/cases/new")
                .multiPart("serial", serial)
                .multiPart("method", "RESET_KEY")
                .multiPart("resetString", Desk.RESET_STRING)
                .multiPart("undertaking", "true")
                .multiPart("label", "label.png", Desk.labelOf(serial), "image/png")
                .post("/cases")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return location.substring(location.indexOf("/cases/"));
    }
}
