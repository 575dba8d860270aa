package org.resetdesk.notification.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resetdesk.Desk;
import org.resetdesk.notification.mime.WrittenMail;

/** What comes by mail and is not for certain what it seems to be. */
@QuarkusTest
class HeldMailTest {

    @Inject
    Desk desk;

    @Inject
    MailByHand mail;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            From | Rita Rival <rival@demo.example>             | went to somebody else
            From | installer@demo.example, rival@demo.example  | went to somebody else
            From | "installer@demo.example" <eve@evil.example> | went to somebody else
            """)
    void a_mail_of_somebody_else_is_held(String header, String value, String why) {
        var reference = desk.waiting();

        mail.arrives(mail.answerTo(reference).with(header, value).saying("Send the key to me"));

        assertThat(mail.messagesOn(reference)).isEmpty();
        heldList().body(containsString(reference)).body(containsString(why));
    }

    @Test
    void an_address_that_was_changed_or_is_another_cases_leads_to_no_other_case() {
        var mine = desk.waiting();
        var address = mail.replyAddressOf(mine);
        var at = address.indexOf('@') - 25;
        var forged = address.substring(0, at) + (address.charAt(at) == 'a' ? 'b' : 'a') + address.substring(at + 1);
        var subject = "Forged " + mine;

        mail.arrives(WrittenMail.from(MailByHand.INSTALLER)
                .to(forged)
                .with("Subject", subject)
                .saying("x"));

        assertThat(mail.messagesOn(mine)).isEmpty();
        heldList().body(containsString(subject)).body(containsString("we never gave it"));
        var theirs = desk.as("rival")
                .multiPart("serial", Desk.newSerial())
                .multiPart("method", "RESET_KEY")
                .multiPart("resetString", Desk.RESET_STRING)
                .multiPart("undertaking", "true")
                .multiPart("label", "label.png", Desk.labelOf("C00000000"), "image/png")
                .post("/api/cases")
                .<String>path("reference");
        mail.arrives(mail.answerTo(theirs).with("Subject", "Into " + theirs).saying("x"));
        assertThat(desk.as("technician").get("/api/cases/" + theirs).<Object>path("messages"))
                .isNull();
        heldList().body(containsString("Into " + theirs));
    }

    @Test
    void the_same_mail_counts_once_and_another_one_under_its_name_is_held() {
        var reference = desk.waiting();
        var answer =
                mail.answerTo(reference).with("Subject", "Twice " + reference).saying("Once");

        mail.arrives(answer);
        mail.arrives(answer.withAlso("Received", "from another server"));
        assertThat(mail.messagesOn(reference)).hasSize(1);

        var changed = mail.answerTo(reference)
                .with("Message-ID", "<" + messageIdOf(answer) + ">")
                .with("Subject", "Changed " + reference)
                .saying("Not what I wrote");
        mail.arrives(changed);
        mail.arrives(changed);
        assertThat(mail.messagesOn(reference)).hasSize(1);
        heldList().body(containsString("Changed " + reference)).body(containsString("identifier of another mail"));
    }

    @Test
    void machines_and_our_own_letters_are_neither_put_on_a_case_nor_answered() throws MessagingException {
        var reference = desk.waiting();
        var letters = mail.lettersAbout(reference);
        var first = mail.answerTo(reference);
        mail.arrives(
                first.with("Auto-Submitted", "auto-replied").saying("I am away").attaching("a.jpg", new byte[] {1}));
        mail.arrives(mail.answerTo(reference).with("Return-Path", "<>").saying("Undelivered"));
        mail.arrives(mail.answerTo(reference)
                .with("Message-ID", letters.get(0).getMessageID())
                .saying("Our own letter, back again"));
        mail.arrives(mail.answerTo(reference).saying("\n\n"));

        assertThat(mail.messagesOn(reference)).isEmpty();
        assertThat(mail.lettersAbout(reference)).hasSameSizeAs(letters);
        heldList().body(not(containsString(reference)));
    }

    @Test
    void two_machines_that_write_to_each_other_are_stopped() {
        var reference = desk.waiting();
        var answer = mail.replyAddressOf(reference);
        for (int i = 0; i < 21; i++) {
            mail.arrives(WrittenMail.from(MailByHand.INSTALLER).to(answer).saying("Thanks " + i));
        }

        assertThat(mail.messagesOn(reference)).hasSize(20);
        heldList().body(containsString(reference)).body(containsString("many answers about this case"));
    }

    @Test
    void a_mail_that_is_too_large_is_told_of_and_not_kept() {
        var reference = desk.waiting();
        var large =
                mail.answerTo(reference).with("Subject", "Large " + reference).saying("x".repeat(26 * 1024 * 1024));

        var name = mail.arrives(large.bytes());

        assertThat(mail.liesIn("held", name)).isTrue();
        assertThat(mail.messagesOn(reference)).isEmpty();
        heldList().body(containsString("Large " + reference)).body(containsString("larger than 25 MB"));
        assertThat(mail.filesUnder("incoming")).isEmpty();
    }

    @Test
    void odd_mails_do_not_keep_the_next_one_from_its_case() {
        var reference = desk.waiting();
        var noise = new byte[5000];
        new Random(7).nextBytes(noise);
        var odd = new ArrayList<>(List.of(
                new byte[0],
                noise,
                "From: x\r\nTo: \"\0\" <\0@\0>\r\nSubject: a\0b\r\n\r\na\0b".getBytes(),
                "Content-Type: multipart/mixed; boundary=\"\"\r\n\r\n--\r\n--\r\n".getBytes(),
                mail.answerTo(reference)
                        .part("Content-Type: multipart/mixed; boundary=b", "--b\r\n")
                        .bytes()));
        var many = mail.answerTo(reference).with("Subject", "Many parts " + reference);
        for (int i = 0; i < 30; i++) {
            many.attaching(i + ".jpg", new byte[1]);
        }
        odd.add(many.bytes());
        odd.forEach(each -> assertThat(mail.liesIn("done", mail.arrives(each))).isTrue());

        mail.arrives(mail.answerTo(reference).saying("Here I am"));
        assertThat(mail.messagesOn(reference))
                .extracting(message -> message.get("words"))
                .contains("Here I am");
        heldList().body(containsString("Many parts " + reference)).body(containsString("more parts than any person"));
    }

    @Test
    void a_technician_adds_a_held_mail_with_its_photo_or_throws_it_away() {
        var serial = Desk.newSerial();
        var reference = desk.submissionWith(serial, Desk.labelOf(Desk.newSerial()))
                .post("/api/cases")
                .<String>path("reference");
        desk.work();
        mail.ask(reference, "LABEL_PHOTO");
        mail.arrives(mail.answerTo(reference)
                .with("From", "Ivy at home <ivy@home.example>")
                .with("Subject", "From home " + reference)
                .saying("From my own address")
                .attaching("label.png", Desk.labelOf(serial)));
        var technician = mail.visitor("technician");
        var page = pageOf("From home " + reference);
        technician.get("/held-mail").then().body(not(containsString("From my own address")));
        technician
                .get(page)
                .then()
                .body(containsString("From my own address"))
                .body(containsString("1 file is attached"));
        mail.visitor("admin").get(page).then().statusCode(200).body(not(containsString("<button>Add")));
        mail.visitor("installer").get(page).then().statusCode(403);

        technician
                .formOn(page)
                .formParam("reference", "RD-NONE")
                .post(page + "/case")
                .then()
                .statusCode(422)
                .body(containsString("There is no case with this reference"));
        technician
                .formOn(page)
                .formParam("reference", " " + reference.toLowerCase(Locale.ROOT) + " ")
                .post(page + "/case")
                .then()
                .statusCode(303);
        technician
                .request()
                .header("X-CSRF-TOKEN", technician.tokenOn("/account"))
                .formParam("reference", reference)
                .post(page + "/case")
                .then()
                .statusCode(409);
        desk.work();

        assertThat(mail.messagesOn(reference).get(0))
                .containsEntry("from", "ivy@home.example")
                .containsKey("addedBy");
        assertThat(desk.statusOf(reference)).isEqualTo("AWAITING_REVIEW");
        assertThat(desk.as("technician").get("/api/cases/" + reference).<List<String>>path("history.what"))
                .contains("Wrote by mail", "Answered");
        technician.get(page).then().statusCode(404);

        mail.arrives(WrittenMail.from("spam@evil.example")
                .to("desk@example.org")
                .with("Subject", "Buy " + reference)
                .saying("Buy"));
        var spam = pageOf("Buy " + reference);
        technician.formOn(spam).post(spam + "/removal").then().statusCode(303);
        technician.get(spam).then().statusCode(404);
    }

    private static String messageIdOf(WrittenMail mail) {
        return new String(mail.bytes()).replaceAll("(?s).*Message-ID: <([^>]*)>.*", "$1");
    }

    private ValidatableResponse heldList() {
        return mail.visitor("technician").get("/held-mail").then().statusCode(200);
    }

    private String pageOf(String subject) {
        var page = Pattern.compile("href=\"(/held-mail/\\d+)\"><b>[^<]*</b> " + subject)
                .matcher(mail.visitor("technician").get("/held-mail").asString());
        assertThat(page.find()).as(subject).isTrue();
        return page.group(1);
    }
}
