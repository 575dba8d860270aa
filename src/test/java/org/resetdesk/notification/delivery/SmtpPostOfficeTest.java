package org.resetdesk.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.resetdesk.FreePort;
import org.resetdesk.notification.Letter;
import org.resetdesk.notification.PostOffice;
import org.resetdesk.notification.Undelivered;

/** Against GreenMail, over SMTP, chosen by naming its address as an operator does. */
@QuarkusTest
@TestProfile(SmtpPostOfficeTest.WithMailServer.class)
class SmtpPostOfficeTest {

    private static final int PORT = FreePort.named("post-office");

    private static final Letter LETTER = new Letter(
            "c-1001.issued@desk.example",
            "installer@example.org",
            "Case C-1001: Ihr Gerät – готово",
            "Grüße,\nöffnen Sie https://desk.example/cases/C-1001\n",
            "<p>Grüße, <a href=\"https://desk.example/cases/C-1001\">öffnen</a> готово</p>");

    public static class WithMailServer implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.mailer.host", "127.0.0.1",
                    "quarkus.mailer.port", Integer.toString(PORT),
                    "quarkus.mailer.from", "ResetDesk <desk@example.org>");
        }
    }

    private final GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", "smtp"));

    @Inject
    PostOffice office;

    @Inject
    SmtpConfig config;

    @AfterEach
    void stopServer() {
        server.stop();
    }

    @Test
    void a_letter_arrives_with_our_message_id_as_text_and_as_html() throws MessagingException, IOException {
        server.start();
        office.deliver(LETTER);

        var arrived = server.getReceivedMessages();
        assertThat(arrived).hasSize(1);
        assertThat(arrived[0].getHeader("Message-ID")).containsExactly("<c-1001.issued@desk.example>");
        assertThat(arrived[0].getSubject()).isEqualTo(LETTER.subject());
        assertThat(arrived[0].getFrom()[0].toString()).isEqualTo("ResetDesk <desk@example.org>");
        assertThat(arrived[0].getAllRecipients()[0].toString()).isEqualTo("installer@example.org");
        var parts = (MimeMultipart) arrived[0].getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContent().toString().strip())
                .isEqualToNormalizingNewlines(LETTER.text().strip());
        assertThat(parts.getBodyPart(1).getContent().toString().strip()).isEqualTo(LETTER.html());
    }

    @Test
    void a_letter_that_is_sent_again_carries_the_same_message_id() throws MessagingException {
        server.start();
        office.deliver(LETTER);
        office.deliver(LETTER);

        assertThat(server.getReceivedMessages()).hasSize(2);
        for (var arrived : server.getReceivedMessages()) {
            assertThat(arrived.getMessageID()).isEqualTo("<c-1001.issued@desk.example>");
        }
    }

    @Test
    void a_server_that_is_not_there_is_said_so_without_the_address() {
        assertThatThrownBy(() -> office.deliver(LETTER))
                .isInstanceOf(Undelivered.class)
                .hasMessageContaining("The letter c-1001.issued@desk.example was not delivered")
                .hasMessageContaining("Connection refused")
                .hasMessageNotContaining("installer@example.org");
    }

    @Test
    void a_server_that_refuses_the_recipient_is_said_so_without_the_address() throws IOException {
        var answers = Map.of(
                "EHLO", "250 unkind.example",
                "MAIL", "250 ok",
                "RCPT", "550 5.1.1 <installer@example.org> no such user here",
                "RSET", "250 ok",
                "QUIT", "221 bye");
        try (var unkind = new UnkindMailServer(PORT, answers)) {
            assertThatThrownBy(() -> office.deliver(LETTER))
                    .isInstanceOf(Undelivered.class)
                    .hasMessageContaining("no such user here")
                    .hasMessageNotContaining("installer@example.org")
                    .hasNoCause();
            assertThat(unkind.heard()).contains("RCPT").doesNotContain("DATA");
        }
    }

    @Test
    void servers_that_hang_do_not_keep_letters_from_one_that_does_not() throws IOException {
        var impatient = new SmtpPostOffice(config, Duration.ofMillis(300), Clock.systemUTC());
        try (var unkind = new UnkindMailServer(PORT, Map.of("EHLO", "250 unkind.example"))) {
            for (var attempt = 0; attempt < 15; attempt++) {
                assertThatThrownBy(() -> impatient.deliver(LETTER)).isInstanceOf(Undelivered.class);
            }
            assertThat(unkind.heard()).contains("MAIL").doesNotContain("RCPT");
        }
        server.start();
        office.deliver(LETTER);

        assertThat(server.getReceivedMessages()).hasSize(1);
    }
}
