package org.resetdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.resetdesk.notification.mime.WrittenMail;
import org.resetdesk.platform.CrashPoint;

/** An answer by mail is on its case once, wherever the desk is killed between the mailbox and the case. */
class MailSurvivesKillsIT {

    private static final Pattern REPLY_TO = Pattern.compile("(?m)^Reply-To: (\\S+)");

    @Test
    void a_mail_counts_once_although_the_desk_was_killed_over_it() throws Exception {
        var data = PackagedDesk.emptyFolder("mail-killed").resolve("data");
        String reference;
        String address;
        try (var desk = PackagedDesk.start(data, settings()).ready()) {
            var serial = Desk.newSerial();
            reference = desk.submitted(serial, Desk.labelOf(serial));
            desk.await("the first letter is there", () -> !lettersIn(data).isEmpty());
            address = replyAddressIn(lettersIn(data).get(0));
            desk.stop();
        }
        for (var point : List.of(CrashPoint.MAIL_KEPT, CrashPoint.MAIL_ON_CASE)) {
            var mail = WrittenMail.from("installer@demo.example").to(address).saying("Written before " + point);
            Files.write(data.resolve("mail/in/" + point + ".new"), mail.bytes());
            Files.move(data.resolve("mail/in/" + point + ".new"), data.resolve("mail/in/" + point + ".eml"));
            try (var desk = PackagedDesk.start(data, settings(Map.of("RESETDESK_CRASH_AT", point + ":1")))) {
                assertThat(desk.ended()).as(desk::console).isEqualTo(128 + 9);
            }
        }
        try (var desk = PackagedDesk.start(data, settings()).ready()) {
            desk.await(
                    "both answers are on the case",
                    () -> wordsOn(desk, reference).size() >= 2);
            // Whatever was to come twice has come by now: both mails are out of the folder.
            desk.await("the folder is empty", () -> filesIn(data.resolve("mail/in"))
                    .isEmpty());
            assertThat(wordsOn(desk, reference))
                    .containsExactly("Written before MAIL_KEPT", "Written before MAIL_ON_CASE");
            desk.stop();
        }
        assertThat(filesIn(data.resolve("mail/done"))).hasSize(2);
    }

    private static Map<String, String> settings() {
        return settings(Map.of());
    }

    private static Map<String, String> settings(Map<String, String> more) {
        var settings = new HashMap<>(Map.of("RESETDESK_DEMO", "true", "RESETDESK_INBOX_EVERY", "1S"));
        settings.putAll(more);
        return settings;
    }

    private static List<String> wordsOn(PackagedDesk desk, String reference) {
        List<String> words = desk.as("installer").get("/api/cases/" + reference).path("messages.words");
        return words == null ? List.of() : words;
    }

    private static List<Path> lettersIn(Path data) {
        return filesIn(data.resolve("mail")).stream()
                .filter(file -> file.toString().endsWith(".eml"))
                .toList();
    }

    private static List<Path> filesIn(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String replyAddressIn(Path letter) throws IOException {
        var found = REPLY_TO.matcher(Files.readString(letter));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
