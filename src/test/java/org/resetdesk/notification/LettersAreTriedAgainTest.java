package org.resetdesk.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.resetdesk.Desk;
import org.resetdesk.platform.WorkByHand;

@QuarkusTest
@TestProfile(LettersAreTriedAgainTest.MailServerThatIsAway.class)
class LettersAreTriedAgainTest {

    private static final int PORT = port();

    public static class MailServerThatIsAway implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.mailer.host", "127.0.0.1", "quarkus.mailer.port", String.valueOf(PORT));
        }
    }

    @Inject
    Desk desk;

    @Inject
    WorkByHand work;

    @Test
    void a_letter_that_no_server_takes_waits_on_the_case_until_one_does() throws MessagingException {
        var reference = desk.submitted(Desk.newSerial());
        work.run();
        assertThat(stateOf(reference)).isEqualTo("WAITING");
        assertThat(attemptsFor(reference)).isEqualTo(1);

        var server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            work.runAfter(Duration.ofMinutes(30));

            assertThat(stateOf(reference)).isEqualTo("SENT");
            assertThat(subjectsAt(server))
                    .filteredOn(subject -> subject.contains(reference))
                    .hasSize(1);
        } finally {
            server.stop();
        }
    }

    /** Letters of other tests may come along. */
    private static List<String> subjectsAt(GreenMail server) throws MessagingException {
        var subjects = new ArrayList<String>();
        for (var message : server.getReceivedMessages()) {
            subjects.add(message.getSubject());
        }
        return subjects;
    }

    private String stateOf(String reference) {
        return desk.as("installer").get("/api/cases/" + reference).path("letters[0].state");
    }

    private int attemptsFor(String reference) {
        return desk.as("installer").get("/api/cases/" + reference).path("letters[0].attempts");
    }

    /** Kept among the system's properties: Quarkus loads this class more than once. */
    private static int port() {
        return Integer.parseInt(System.getProperties()
                .computeIfAbsent("resetdesk.tests.smtp-port", name -> String.valueOf(freePort()))
                .toString());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("No free port", e);
        }
    }
}
