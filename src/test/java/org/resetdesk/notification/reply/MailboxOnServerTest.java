package org.resetdesk.notification.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.resetdesk.AtOnce;
import org.resetdesk.Desk;
import org.resetdesk.FreePort;
import org.resetdesk.LoggedLines;
import org.resetdesk.notification.inbox.Inbox;
import org.resetdesk.notification.inbox.InboxTrouble;
import org.resetdesk.notification.mime.WrittenMail;
import org.resetdesk.platform.WorkByHand;

/** The whole loop over SMTP and IMAP, against GreenMail: a letter goes out, is answered, and the answer is fetched. */
@QuarkusTest
@TestProfile(MailboxOnServerTest.WithMailbox.class)
class MailboxOnServerTest {

    private static final int SMTP = FreePort.named("mailbox-smtp");
    private static final int IMAP = FreePort.named("mailbox-imap");

    public static class WithMailbox implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.mailer.host", "127.0.0.1",
                    "quarkus.mailer.port", Integer.toString(SMTP),
                    "resetdesk.reply-address", "desk+{token}@example.org",
                    "resetdesk.inbox.host", "127.0.0.1",
                    "resetdesk.inbox.port", Integer.toString(IMAP),
                    "resetdesk.inbox.tls", "OFF",
                    "resetdesk.inbox.username", "desk@example.org",
                    "resetdesk.inbox.password", "mailbox-canary",
                    "resetdesk.inbox.authserv-id", "mx.example.org");
        }
    }

    private final GreenMail server = new GreenMail(
            new ServerSetup[] {new ServerSetup(SMTP, "127.0.0.1", "smtp"), new ServerSetup(IMAP, "127.0.0.1", "imap")});

    @Inject
    Desk desk;

    @Inject
    WorkByHand work;

    @Inject
    Inbox inbox;

    @Inject
    Receiving receiving;

    @BeforeEach
    void the_server_runs() {
        server.start();
        server.setUser("desk@example.org", "desk@example.org", "mailbox-canary");
    }

    @AfterEach
    void the_server_stops() {
        server.stop();
    }

    @Test
    void a_letter_is_answered_and_the_answer_is_on_the_case() throws Exception {
        var reference = desk.waiting();
        var letter = letterAbout(reference);
        assertThat(letter.getContentType()).startsWith("multipart/alternative");
        var parts = (MimeMultipart) letter.getContent();
        for (int part = 0; part < 2; part++) {
            assertThat(parts.getBodyPart(part).getContent().toString())
                    .contains("/cases/" + reference)
                    .contains("You can answer this mail");
        }

        arrives(answerTo(letter).saying("The label is on the back."));
        collect();

        assertThat(wordsOn(reference)).containsExactly("The label is on the back.");
        assertThat(mailsIn("INBOX")).isEmpty();
        assertThat(mailsIn("Done")).hasSize(1);
    }

    @Test
    void a_mail_that_was_kept_and_not_taken_off_the_server_counts_once() throws Exception {
        var reference = desk.waiting();
        arrives(answerTo(letterAbout(reference)).saying("Once"));

        assertThatThrownBy(() -> inbox.empty(mail -> {
                    receiving.keep(mail);
                    throw new IllegalStateException("the plug was pulled");
                }))
                .hasMessage("the plug was pulled");
        assertThat(mailsIn("INBOX")).hasSize(1);
        collect();

        assertThat(wordsOn(reference)).containsExactly("Once");
        assertThat(mailsIn("INBOX")).isEmpty();
    }

    @Test
    void of_copies_that_fetch_at_once_each_mail_is_taken_by_one() throws Exception {
        var reference = desk.waiting();
        var letter = letterAbout(reference);
        for (int i = 0; i < 5; i++) {
            arrives(answerTo(letter).saying("Answer " + i));
        }
        var handedOver = new AtomicInteger();

        AtOnce.all(4, () -> {
            try {
                inbox.empty(mail -> {
                    handedOver.incrementAndGet();
                    receiving.keep(mail);
                });
            } catch (InboxTrouble othersWereFaster) {
                // What one copy took off the server under the hands of another, that one fetches no more.
            }
            return true;
        });
        collect();

        assertThat(handedOver.get()).isGreaterThan(5);
        assertThat(wordsOn(reference))
                .containsExactlyInAnyOrder("Answer 0", "Answer 1", "Answer 2", "Answer 3", "Answer 4");
    }

    @Test
    void what_our_server_finds_forged_is_held() throws Exception {
        var reference = desk.waiting();
        var letter = letterAbout(reference);
        arrives(answerTo(letter)
                .with("Authentication-Results", "mx.example.org; dmarc=fail")
                .saying("Forged"));
        arrives(answerTo(letter)
                .with("Authentication-Results", "mx.example.org; dmarc=pass")
                .saying("Proven"));
        arrives(answerTo(letter).saying("Not said"));
        collect();

        assertThat(wordsOn(reference)).containsExactlyInAnyOrder("Proven", "Not said");
    }

    @Test
    void a_server_that_is_away_is_asked_again_and_says_nothing_of_names() {
        server.stop();
        try (var log = LoggedLines.of("org.resetdesk")) {
            work.runRepeated("collect-mail");

            assertThat(log.all())
                    .contains("can't be read")
                    .doesNotContain("canary")
                    .doesNotContain("desk@example.org");
        }
    }

    @Test
    void a_refused_password_is_not_repeated() {
        server.setUser("desk@example.org", "desk@example.org", "another");
        try (var log = LoggedLines.of("org.resetdesk", "org.eclipse.angus", "jakarta.mail")) {
            work.runRepeated("collect-mail");

            assertThat(log.all()).contains("AuthenticationFailed").doesNotContain("canary");
        }
    }

    private void collect() {
        work.runRepeated("collect-mail");
        work.run();
    }

    private MimeMessage letterAbout(String reference) {
        work.run();
        return Arrays.stream(server.getReceivedMessagesForDomain("demo.example"))
                .filter(letter -> MailByHand.subjectOf(letter).contains(reference))
                .findFirst()
                .orElseThrow();
    }

    private static WrittenMail answerTo(MimeMessage letter) {
        return WrittenMail.from(MailByHand.INSTALLER).to(MailByHand.header(letter, "Reply-To"));
    }

    /** To the one mailbox of the desk, as a server delivers what is written to its plus-addresses. */
    private void arrives(WrittenMail mail) throws MessagingException {
        var settings = new Properties();
        settings.setProperty("mail.smtp.host", "127.0.0.1");
        settings.setProperty("mail.smtp.port", Integer.toString(SMTP));
        var session = Session.getInstance(settings);
        var message = new MimeMessage(session, new ByteArrayInputStream(mail.bytes()));
        try (var transport = session.getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(message, new InternetAddress[] {new InternetAddress("desk@example.org")});
        }
    }

    private List<String> wordsOn(String reference) {
        List<String> words = desk.as("installer").get("/api/cases/" + reference).path("messages.words");
        return words == null ? List.of() : words;
    }

    private List<Message> mailsIn(String folder) throws MessagingException {
        var session = Session.getInstance(new Properties());
        try (var store = session.getStore("imap")) {
            store.connect("127.0.0.1", IMAP, "desk@example.org", "mailbox-canary");
            var opened = store.getFolder(folder);
            if (!opened.exists()) {
                return List.of();
            }
            opened.open(Folder.READ_ONLY);
            return Arrays.asList(opened.getMessages());
        }
    }
}
