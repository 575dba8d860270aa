package org.resetdesk.notification.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resetdesk.Desk;
import org.resetdesk.LoggedLines;
import org.resetdesk.notification.mime.WrittenMail;

/** From a letter to what its answer does, with the folder that stands for a mailbox. */
@QuarkusTest
class AnswersToLettersTest {

    @Inject
    Desk desk;

    @Inject
    MailByHand mail;

    @Test
    void what_an_installer_answers_is_on_the_case_for_both_sides() {
        var reference = desk.waiting();

        mail.arrives(mail.answerTo(reference)
                .saying("The <b>label</b> is on the back.\n\nOn Tuesday ResetDesk wrote:\n> Case"));

        assertThat(mail.messagesOn(reference)).hasSize(1);
        var message = mail.messagesOn(reference).get(0);
        assertThat(message)
                .containsEntry("words", "The <b>label</b> is on the back.")
                .containsEntry("from", nameOfInstaller(reference))
                .containsEntry("quoted", "On Tuesday ResetDesk wrote:\n> Case")
                .doesNotContainKey("addedBy");
        assertThat(desk.statusOf(reference)).isEqualTo("AWAITING_REVIEW");
        for (var page : List.of("/cases/" + reference, "/review/" + reference)) {
            var who = page.startsWith("/cases") ? "installer" : "technician";
            mail.visitor(who)
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
        mail.visitor("technician").get("/review?q=" + reference).then().body(containsString("wrote by mail"));
    }

    @Test
    void a_photo_that_was_asked_for_answers_the_question_and_is_checked() {
        var serial = Desk.newSerial();
        var reference = desk.submissionWith(serial, Desk.labelOf(Desk.newSerial()))
                .post("/api/cases")
                .<String>path("reference");
        desk.work();
        mail.ask(reference, "LABEL_PHOTO", "EXPLANATION");
        assertThat(mail.bodyOf(reference)).contains("or answer this mail and attach what we ask for");

        var kept = mail.filesUnder("attachments/mail");

        mail.arrives(mail.answerTo(reference).saying("Here it is.").attaching("label.png", Desk.labelOf(serial)));

        assertThat(desk.statusOf(reference)).isEqualTo("AWAITING_REVIEW");
        assertThat(desk.as("technician").get("/api/cases/" + reference).<String>path("evidence[0].verdict"))
                .isEqualTo("MATCH");
        assertThat(desk.as("technician").get("/api/cases/" + reference).<List<String>>path("history.what"))
                .contains("Wrote by mail", "Answered", "Wrote: Here it is.");
        assertThat(mail.messagesOn(reference).get(0)).containsEntry("files", 1);
        assertThat(mail.filesUnder("incoming")).isEmpty();
        assertThat(mail.filesUnder("attachments/mail")).isEqualTo(kept);
    }

    @Test
    void what_can_not_be_taken_is_told_by_mail_and_the_words_are_kept() throws MessagingException {
        var reference = desk.waiting();
        mail.ask(reference, "LABEL_PHOTO");
        var answer = mail.answerTo(reference).saying("Here it is.").attaching("label.heic", new byte[] {1, 2, 3});

        mail.arrives(answer);

        assertThat(desk.statusOf(reference)).isEqualTo("AWAITING_CUSTOMER");
        assertThat(mail.messagesOn(reference)).hasSize(1);
        var letters = mail.lettersAbout(reference);
        var told = letters.get(letters.size() - 1);
        assertThat(MailByHand.subjectOf(told)).isEqualTo("Case " + reference + ": your mail is not all we need");
        assertThat(mail.bodyOf(reference))
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

        assertThat(mail.messagesOn(reference)).hasSize(5);
        assertThat(attachmentsOf(reference)).isEqualTo(1);
        assertThat(mail.lettersAbout(reference))
                .filteredOn(letter -> MailByHand.subjectOf(letter).contains("not all we need"))
                .hasSize(3);
    }

    @Test
    void an_answer_to_a_question_that_is_over_is_on_its_case_all_the_same() {
        var reference = desk.waiting();
        mail.ask(reference, "LABEL_PHOTO");
        var answer = mail.answerTo(reference).saying("Too late?").attaching("label.png", Desk.labelOf("C12345678"));
        desk.as("installer")
                .post("/api/cases/" + reference + "/withdrawal")
                .then()
                .statusCode(200);

        mail.arrives(answer);

        assertThat(mail.messagesOn(reference)).hasSize(1);
        assertThat(desk.statusOf(reference)).isEqualTo("WITHDRAWN");
    }

    @Test
    void what_only_the_form_can_take_is_not_guessed_from_a_mail() {
        var reference = desk.waiting();
        mail.ask(reference, "LABEL_PHOTO", "RESET_STRING");
        assertThat(mail.bodyOf(reference)).contains("Answer on the page of the case; you are asked for nothing else.");

        mail.arrives(
                mail.answerTo(reference).saying(Desk.RESET_STRING).attaching("label.png", Desk.labelOf("C12345678")));

        assertThat(desk.statusOf(reference)).isEqualTo("AWAITING_CUSTOMER");
        assertThat(mail.bodyOf(reference)).contains("Mail is not enough for what we asked for");
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
        assertThat(mail.messagesOn(reference)).hasSize(1);
    }

    private static String messageIdOf(WrittenMail mail) {
        return new String(mail.bytes()).replaceAll("(?s).*Message-ID: <([^>]*)>.*", "$1");
    }

    private int attachmentsOf(String reference) {
        return desk.as("installer").get("/api/cases/" + reference).path("attachments.size()");
    }

    private String nameOfInstaller(String reference) {
        return desk.as("installer").get("/api/cases/" + reference).path("requester");
    }
}
