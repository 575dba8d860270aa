package org.resetdesk.notification.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resetdesk.Desk;
import org.resetdesk.LoggedLines;
import org.resetdesk.Visitor;
import org.resetdesk.notification.mime.WrittenMail;

/** From a letter to what its answer does, with the folder that stands for a mailbox. */
@QuarkusTest
class AnswersToLettersTest {

    @Inject
    Desk desk;

    @Inject
    MailByHand mail;

    private final Map<String, Visitor> visitors = new HashMap<>();

    @Test
    void what_an_installer_answers_is_on_the_case_for_both_sides() {
        var reference = desk.waiting();

        mail.arrives(mail.answerTo(reference)
                .saying("The <b>label</b> is on the back.\n\nOn Tuesday ResetDesk wrote:\n> Case"));

        assertThat(messagesOn(reference)).hasSize(1);
        var message = messagesOn(reference).get(0);
        assertThat(message)
                .containsEntry("words", "The <b>label</b> is on the back.")
                .containsEntry("from", nameOfInstaller(reference))
                .containsEntry("quoted", "On Tuesday ResetDesk wrote:\n> Case")
                .doesNotContainKey("addedBy");
        assertThat(desk.statusOf(reference)).isEqualTo("AWAITING_REVIEW");
        for (var page : List.of("/cases/" + reference, "/review/" + reference)) {
            var who = page.startsWith("/cases") ? "installer" : "technician";
            visitor(who)
                    .get(page)
                    .then()
                    .statusCode(200)
                    .body(containsString("The &lt;b&gt;label&lt;/b&gt; is on the back."))
                    .body(not(containsString("<b>label</b>")))
                    .body(containsString(", by mail"));
        }
        assertThat(desk.as("technician").get("/api/cases/" + reference).<List<String>>path("history.what"))
                .contains("Wrote by mail")
                .noneMatch(line -> line.contains("label"));
        visitor("technician").get("/review?q=" + reference).then().body(containsString("wrote by mail"));
    }

    @Test
    void a_photo_that_was_asked_for_answers_the_question_and_is_checked() {
        var serial = Desk.newSerial();
        var reference = desk.submissionWith(serial, Desk.labelOf(Desk.newSerial()))
                .post("/api/cases")
                .<String>path("reference");
        desk.work();
        ask(reference, "LABEL_PHOTO", "EXPLANATION");
        assertThat(bodyOf(reference)).contains("or answer this mail and attach what we ask for");

        var kept = mail.filesUnder("attachments/mail");

        mail.arrives(mail.answerTo(reference).saying("Here it is.").attaching("label.png", Desk.labelOf(serial)));

        assertThat(desk.statusOf(reference)).isEqualTo("AWAITING_REVIEW");
        assertThat(desk.as("technician").get("/api/cases/" + reference).<String>path("evidence[0].verdict"))
                .isEqualTo("MATCH");
        assertThat(desk.as("technician").get("/api/cases/" + reference).<List<String>>path("history.what"))
                .contains("Wrote by mail", "Answered", "Wrote: Here it is.");
        assertThat(messagesOn(reference).get(0)).containsEntry("files", 1);
        assertThat(mail.filesUnder("incoming")).isEmpty();
        assertThat(mail.filesUnder("attachments/mail")).isEqualTo(kept);
    }

    @Test
    void what_can_not_be_taken_is_told_by_mail_and_the_words_are_kept() throws MessagingException {
        var reference = desk.waiting();
        ask(reference, "LABEL_PHOTO");
        var answer = mail.answerTo(reference).saying("Here it is.").attaching("label.heic", new byte[] {1, 2, 3});

        mail.arrives(answer);

        assertThat(desk.statusOf(reference)).isEqualTo("AWAITING_CUSTOMER");
        assertThat(messagesOn(reference)).hasSize(1);
        var letters = mail.lettersAbout(reference);
        var told = letters.get(letters.size() - 1);
        assertThat(MailByHand.subjectOf(told)).isEqualTo("Case " + reference + ": your mail is not all we need");
        assertThat(bodyOf(reference))
                .contains("What you wrote is on the case.")
                .contains("label.heic: We cannot open HEIC");
        assertThat("<" + messageIdOf(answer) + ">").isEqualTo(MailByHand.header(told, "In-Reply-To"));
        assertThat(MailByHand.header(told, "Auto-Submitted")).isEqualTo("auto-generated");
    }

    @Test
    void a_file_that_nobody_asked_for_is_not_kept_and_they_are_told_at_most_three_times_a_day() {
        var reference = desk.waiting();
        for (int i = 0; i < 5; i++) {
            mail.arrives(mail.answerTo(reference).saying("Look").attaching("more.jpg", new byte[] {1}));
        }

        assertThat(messagesOn(reference)).hasSize(5);
        assertThat(attachmentsOf(reference)).isEqualTo(1);
        assertThat(mail.lettersAbout(reference))
                .filteredOn(letter -> MailByHand.subjectOf(letter).contains("not all we need"))
                .hasSize(3);
    }

    @Test
    void what_only_the_form_can_take_is_not_guessed_from_a_mail() {
        var reference = desk.waiting();
        ask(reference, "LABEL_PHOTO", "RESET_STRING");
        assertThat(bodyOf(reference)).contains("Answer on the page of the case; you are asked for nothing else.");

        mail.arrives(
                mail.answerTo(reference).saying(Desk.RESET_STRING).attaching("label.png", Desk.labelOf("C12345678")));

        assertThat(desk.statusOf(reference)).isEqualTo("AWAITING_CUSTOMER");
        assertThat(bodyOf(reference)).contains("Mail is not enough for what we asked for");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            From | Rita Rival <rival@demo.example>             | went to somebody else
            From | installer@demo.example, rival@demo.example  | went to somebody else
            From | "installer@demo.example" <eve@evil.example> | went to somebody else
            """)
    void a_mail_of_somebody_else_is_held(String header, String value, String why) {
        var reference = desk.waiting();

        mail.arrives(mail.answerTo(reference).with(header, value).saying("Send the key to me"));

        assertThat(messagesOn(reference)).isEmpty();
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

        assertThat(messagesOn(mine)).isEmpty();
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
        assertThat(messagesOn(reference)).hasSize(1);

        var changed = mail.answerTo(reference)
                .with("Message-ID", "<" + messageIdOf(answer) + ">")
                .with("Subject", "Changed " + reference)
                .saying("Not what I wrote");
        mail.arrives(changed);
        mail.arrives(changed);
        assertThat(messagesOn(reference)).hasSize(1);
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

        assertThat(messagesOn(reference)).isEmpty();
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

        assertThat(messagesOn(reference)).hasSize(20);
        heldList().body(containsString(reference)).body(containsString("many answers about this case"));
    }

    @Test
    void a_mail_that_is_too_large_is_told_of_and_not_kept() {
        var reference = desk.waiting();
        var large =
                mail.answerTo(reference).with("Subject", "Large " + reference).saying("x".repeat(26 * 1024 * 1024));

        var name = mail.arrives(large.bytes());

        assertThat(mail.liesIn("held", name)).isTrue();
        assertThat(messagesOn(reference)).isEmpty();
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
        assertThat(messagesOn(reference))
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
        ask(reference, "LABEL_PHOTO");
        mail.arrives(mail.answerTo(reference)
                .with("From", "Ivy at home <ivy@home.example>")
                .with("Subject", "From home " + reference)
                .saying("From my own address")
                .attaching("label.png", Desk.labelOf(serial)));
        var technician = visitor("technician");
        var page = pageOf("From home " + reference);
        technician.get("/held-mail").then().body(not(containsString("From my own address")));
        technician
                .get(page)
                .then()
                .body(containsString("From my own address"))
                .body(containsString("1 file is attached"));
        visitor("admin").get(page).then().statusCode(200).body(not(containsString("<button>Add")));
        visitor("installer").get(page).then().statusCode(403);

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

        assertThat(messagesOn(reference).get(0))
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

    @Test
    void letters_of_a_case_stand_together_and_lead_back_to_it_alone() throws MessagingException {
        var reference = desk.issued();
        var other = desk.waiting();

        var letters = mail.lettersAbout(reference);
        assertThat(letters).hasSize(2);
        assertThat(MailByHand.header(letters.get(0), "In-Reply-To")).isNull();
        assertThat(MailByHand.header(letters.get(1), "In-Reply-To"))
                .isEqualTo(letters.get(0).getMessageID());
        assertThat(MailByHand.header(letters.get(1), "References"))
                .isEqualTo(letters.get(0).getMessageID());
        assertThat(MailByHand.header(letters.get(0), "Reply-To"))
                .matches("desk\\+[0-9a-v]{32}@resetdesk\\.example")
                .isEqualTo(MailByHand.header(letters.get(1), "Reply-To"))
                .isNotEqualTo(mail.replyAddressOf(other));
    }

    @Test
    void nothing_that_came_by_mail_is_logged() {
        var reference = desk.waiting();
        var answer = mail.replyAddressOf(reference);
        try (var log = LoggedLines.of(
                "org.resetdesk", "org.hibernate.SQL", "jakarta.mail", "org.eclipse.angus", "com.github.kagkarlsson")) {
            mail.arrives(WrittenMail.from(MailByHand.INSTALLER)
                    .to(answer)
                    .with("Subject", "subject-canary")
                    .saying("words-canary"));
            mail.arrives(WrittenMail.from("eve-canary@evil.example").to(answer).saying("words-canary"));

            assertThat(log.all()).doesNotContain("canary").doesNotContain(answer);
        }
        assertThat(messagesOn(reference)).hasSize(1);
    }

    private void ask(String reference, String... items) {
        var list = String.join("\",\"", items);
        desk.decide("technician", reference, "questions", "{\"items\":[\"" + list + "\"]}")
                .then()
                .statusCode(200);
    }

    /** The text of the newest letter about the case. */
    private String bodyOf(String reference) {
        var letters = mail.lettersAbout(reference);
        try {
            return ((MimeMultipart) letters.get(letters.size() - 1).getContent())
                    .getBodyPart(0)
                    .getContent()
                    .toString();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String messageIdOf(WrittenMail mail) {
        return new String(mail.bytes()).replaceAll("(?s).*Message-ID: <([^>]*)>.*", "$1");
    }

    private List<Map<String, Object>> messagesOn(String reference) {
        List<Map<String, Object>> messages =
                desk.as("installer").get("/api/cases/" + reference).path("messages");
        return messages == null ? List.of() : messages;
    }

    private int attachmentsOf(String reference) {
        return desk.as("installer").get("/api/cases/" + reference).path("attachments.size()");
    }

    private String nameOfInstaller(String reference) {
        return desk.as("installer").get("/api/cases/" + reference).path("requester");
    }

    private ValidatableResponse heldList() {
        return visitor("technician").get("/held-mail").then().statusCode(200);
    }

    private String pageOf(String subject) {
        var page = Pattern.compile("href=\"(/held-mail/\\d+)\"><b>[^<]*</b> " + subject)
                .matcher(visitor("technician").get("/held-mail").asString());
        assertThat(page.find()).as(subject).isTrue();
        return page.group(1);
    }

    private Visitor visitor(String role) {
        return visitors.computeIfAbsent(role, each -> Visitor.signedIn(each + "@demo.example", desk.passwordOf(each)));
    }
}
