package org.resetdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.minio.GetObjectArgs;
import io.minio.MinioClient;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.resetdesk.platform.Secrets;
import org.resetdesk.platform.database.EmbeddedPostgres;

/** The packaged product on a PostgreSQL, an S3 store and a mail server that it was only told of, by its environment. */
class RunsOnOutsidePartsIT {

    private static final String BUCKET = "evidence-of-desk";
    private static final String PUBLIC = "https://desk.example.org";

    private static Path folder;
    private static EmbeddedPostgres postgres;
    private static S3Proxy s3;
    private static MinioClient bucket;
    private static GreenMail mail;

    @BeforeAll
    static void start_the_parts() throws Exception {
        folder = PackagedDesk.emptyFolder("outside-parts");
        postgres = EmbeddedPostgres.startIn(Files.createDirectory(folder.resolve("postgres")));
        s3 = S3Proxy.builder()
                .blobStore(new TransientNio2BlobStore())
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, "desk", "secret-of-desk")
                .build();
        s3.start();
        bucket = MinioClient.builder()
                .endpoint("http://127.0.0.1:" + s3.getPort())
                .credentials("desk", "secret-of-desk")
                .build();
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        mail.start();
    }

    @AfterAll
    static void stop_the_parts() throws Exception {
        mail.stop();
        bucket.close();
        s3.stop();
        postgres.close();
    }

    private static Map<String, String> settings() {
        var settings = new HashMap<String, String>();
        settings.put("RESETDESK_DEMO", "true");
        settings.put("RESETDESK_PUBLIC_URL", PUBLIC);
        settings.put("RESETDESK_WRAPPING_KEY", Base64.getEncoder().encodeToString(Secrets.sha256("any 32 bytes")));
        settings.put("RESETDESK_AUDIT_KEY", Base64.getEncoder().encodeToString(Secrets.sha256("another 32 bytes")));
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl());
        settings.put("QUARKUS_DATASOURCE_USERNAME", postgres.username());
        settings.put("QUARKUS_DATASOURCE_PASSWORD", postgres.password());
        settings.put("RESETDESK_S3_ENDPOINT", "http://127.0.0.1:" + s3.getPort());
        settings.put("RESETDESK_S3_BUCKET", BUCKET);
        settings.put("RESETDESK_S3_ACCESS_KEY", "desk");
        settings.put("RESETDESK_S3_SECRET_KEY", "secret-of-desk");
        settings.put("QUARKUS_MAILER_HOST", "127.0.0.1");
        settings.put("QUARKUS_MAILER_PORT", Integer.toString(mail.getSmtp().getPort()));
        settings.put("QUARKUS_MAILER_FROM", "ResetDesk <desk@example.org>");
        return settings;
    }

    @Test
    void two_copies_on_the_same_parts_are_one_desk_and_keep_nothing_to_themselves() throws Exception {
        var serial = Desk.newSerial();
        var label = Desk.labelOf(serial);
        try (var first = PackagedDesk.start(folder.resolve("first"), settings()).ready();
                var second =
                        PackagedDesk.start(folder.resolve("second"), settings()).ready()) {
            var reference = first.submitted(serial, label);
            first.awaitStatus(reference, "AWAITING_REVIEW");
            second.holding(first.tokenOf("technician"))
                    .post("/api/cases/" + reference + "/approval")
                    .then()
                    .statusCode(200);
            first.awaitStatus(reference, "ISSUED");
            var key = second.holding(first.tokenOf("installer"))
                    .post("/api/cases/" + reference + "/reveals")
                    .<String>path("key");
            assertThat(key).matches("[A-Z0-9]{8}");

            assertThat(objectOf(reference)).isEqualTo(label);
            first.await(
                    "two mails about " + reference + " have arrived",
                    () -> mailsAbout(reference).size() == 2);
            for (var letter : mailsAbout(reference)) {
                carriesALinkAndNo(key, letter, reference);
            }
            assertThat(first.stop()).isEqualTo(128 + 15);
            assertThat(second.stop()).isEqualTo(128 + 15);
        }
        assertThat(namesIn(folder.resolve("first"))).contains("demo-accounts.json");
        assertThat(namesIn(folder.resolve("first")))
                .isSubsetOf("demo-accounts.json", "keys", "workers", "incoming", "mail", "audit");
        assertThat(namesIn(folder.resolve("second"))).isSubsetOf("keys", "workers", "incoming", "mail", "audit");
        assertThat(filesUnder(folder.resolve("first")))
                .isSubsetOf("demo-accounts.json", "keys/demo-devices", "audit/head");
        assertThat(filesUnder(folder.resolve("second"))).isSubsetOf("keys/demo-devices", "audit/head");
    }

    /** Where the row says that the attachment's bytes lie. */
    private static byte[] objectOf(String reference) throws Exception {
        var wanted = GetObjectArgs.builder()
                .bucket(BUCKET)
                .object(objectKeyOf(reference))
                .build();
        try (var object = bucket.getObject(wanted)) {
            return object.readAllBytes();
        }
    }

    private static String objectKeyOf(String reference) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password());
                var query = connection.prepareStatement("select attachment.object_key from attachment"
                        + " join support_case on support_case.id = attachment.case_id"
                        + " where support_case.reference = ? and support_case.status = 'ISSUED'")) {
            query.setString(1, reference);
            var rows = query.executeQuery();
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static List<MimeMessage> mailsAbout(String reference) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(letter -> subjectOf(letter).contains(reference))
                .toList();
    }

    private static String subjectOf(MimeMessage letter) {
        try {
            return letter.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException("A mail without a subject arrived", e);
        }
    }

    private static void carriesALinkAndNo(String secret, MimeMessage letter, String reference)
            throws MessagingException, IOException {
        assertThat(letter.getFrom()[0].toString()).isEqualTo("ResetDesk <desk@example.org>");
        assertThat(letter.getAllRecipients()[0].toString()).isEqualTo("installer@demo.example");
        var parts = (MimeMultipart) letter.getContent();
        assertThat(parts.getBodyPart(0).isMimeType("text/plain")).isTrue();
        assertThat(parts.getBodyPart(1).isMimeType("text/html")).isTrue();
        for (var i = 0; i < parts.getCount(); i++) {
            assertThat(parts.getBodyPart(i).getContent().toString())
                    .contains(PUBLIC + "/cases/" + reference)
                    .doesNotContain(secret);
        }
        assertThat(subjectOf(letter)).doesNotContain(secret);
    }

    private static List<String> namesIn(Path data) throws IOException {
        try (var files = Files.list(data)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static List<String> filesUnder(Path data) throws IOException {
        try (var files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> data.relativize(file).toString())
                    .toList();
        }
    }
}
