package org.resetdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.resetdesk.issuance.http.ReferenceIssuer;
import org.resetdesk.issuance.http.ReferenceIssuer.Turn;

/** The packaged product with an issuer outside: it is killed while that works, and its wrapping key is changed meanwhile. */
class OutsideIssuerIT {

    private static final String FIRST_KEY =
            Base64.getEncoder().encodeToString("the first key of 32 bytes length".getBytes());
    private static final String SECOND_KEY =
            Base64.getEncoder().encodeToString("another key, also 32 bytes long!".getBytes());

    @Test
    void an_issuer_is_asked_once_though_the_desk_was_killed_before_it_heard_the_answer()
            throws IOException, InterruptedException {
        var data = PackagedDesk.emptyFolder("outside-issuer").resolve("data");
        try (var issuer = new ReferenceIssuer(0)) {
            String before;
            String between;
            String console;
            try (var desk =
                    PackagedDesk.start(data, settings(issuer, FIRST_KEY, "")).ready()) {
                before = approved(desk);
                desk.awaitStatus(before, "ISSUED");
                issuer.does(Turn.HANGS_AFTER_THE_WORK);
                between = approved(desk);
                desk.await("the issuer has done its work", () -> issuer.issuedFor(between) == 1);
                desk.kill();
                console = desk.console();
            }
            try (var desk = PackagedDesk.start(data, settings(issuer, SECOND_KEY, FIRST_KEY))
                    .ready()) {
                desk.awaitStatus(between, "ISSUED");

                assertThat(issuer.issuedFor(between)).isEqualTo(1);
                assertThat(issuer.callsAbout(between))
                        .extracting(call -> call.split(" ")[0])
                        .containsExactly("PUT", "GET");
                assertThat(issuer.secrets()).containsExactly(revealed(desk, before), revealed(desk, between));
                console += desk.console();
            }
            assertThat(console).doesNotContain(ReferenceIssuer.TOKEN, FIRST_KEY, SECOND_KEY);
            assertThat(console).doesNotContain(issuer.secrets().toArray(String[]::new));
            assertThat(issuer.breaches()).isEmpty();
        }
    }

    private static Map<String, String> settings(ReferenceIssuer issuer, String key, String older) {
        var settings = new HashMap<String, String>();
        settings.put("RESETDESK_DEMO", "true");
        settings.put("RESETDESK_ISSUANCE_ISSUER", "http");
        settings.put("RESETDESK_ISSUANCE_HTTP_URL", issuer.url());
        settings.put("RESETDESK_ISSUANCE_HTTP_TOKEN", ReferenceIssuer.TOKEN);
        // The desk is killed before that.
        settings.put("RESETDESK_ISSUANCE_HTTP_TIMEOUT", "5M");
        settings.put("RESETDESK_WRAPPING_KEY", key);
        if (!older.isEmpty()) {
            settings.put("RESETDESK_WRAPPING_KEYS_OLD", older);
        }
        return settings;
    }

    private static String approved(PackagedDesk desk) {
        var serial = Desk.newSerial();
        var reference = desk.submitted(serial, Desk.labelOf(serial));
        desk.awaitStatus(reference, "AWAITING_REVIEW");
        desk.as("technician")
                .contentType("application/json")
                .body("{}")
                .post("/api/cases/" + reference + "/approval")
                .then()
                .statusCode(200);
        return reference;
    }

    private static String revealed(PackagedDesk desk, String reference) {
        return desk.as("installer")
                .post("/api/cases/" + reference + "/reveals")
                .then()
                .statusCode(200)
                .extract()
                .path("key");
    }
}
