package org.resetdesk.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.resetdesk.Desk;
import org.resetdesk.FreePort;
import org.resetdesk.devices.RegistryByHand;
import org.resetdesk.platform.WorkByHand;

@QuarkusTest
@TestProfile(LettersAreTriedAgainTest.MailServerThatIsAway.class)
class LettersAreTriedAgainTest {

    private static final int PORT = FreePort.named("letters");

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

    @Inject
    RegistryByHand registry;

    @Inject
    EntityManager database;

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

    @Test
    void a_code_waits_sealed_and_does_not_leave_once_it_is_void() throws MessagingException {
        var serial = registry.bound();
        var reference = desk.submission(serial, "VERIFICATION_CODE")
                .post("/api/cases")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("reference");
        work.run();
        desk.decide("technician", reference, "approval", "{}").then().statusCode(200);
        work.run();
        assertThat(codeLetterOf(reference)).isEqualTo("WAITING");
        assertThat(ledgerOf(reference)).contains(PostedLetter.CODE).doesNotContainPattern("\\b\\d{8}\\b");
        desk.as("installer").post("/api/cases/" + reference + "/restart").then().statusCode(200);

        var server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            work.runAfter(Duration.ofMinutes(30));

            assertThat(codeLetterOf(reference)).isEqualTo("FAILED");
            assertThat(subjectsAt(server)).noneMatch(subject -> subject.startsWith("Verification code"));
        } finally {
            server.stop();
        }
    }

    private String codeLetterOf(String reference) {
        return desk.as("technician")
                .get("/api/cases/" + reference)
                .path("letters.find { it.kind == 'VERIFICATION_CODE' }.state");
    }

    private String ledgerOf(String reference) {
        return (String) QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select text_body from letter l join support_case c on c.id = l.case_id"
                                + " where c.reference = ?1 and l.kind = 'VERIFICATION_CODE'")
                .setParameter(1, reference)
                .getSingleResult());
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
}
