package org.resetdesk.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resetdesk.notification.Letter;

class FilePostOfficeTest {

    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
    private static final Letter LETTER = new Letter(
            "c-1001.issued@desk.example",
            "installer@example.org",
            "Case C-1001: Ihr Gerät – готово",
            "Grüße,\nöffnen Sie https://desk.example/cases/C-1001\n",
            "<p>Grüße, <a href=\"https://desk.example/cases/C-1001\">öffnen</a> готово</p>");

    @TempDir
    Path folder;

    @Test
    void a_letter_is_read_back_as_it_was_sent() {
        officeAt(NOON).deliver(LETTER);

        var filed = new FiledMail(folder).newestFirst(10);
        assertThat(filed).hasSize(1);
        assertThat(filed.get(0).sentAt()).isEqualTo(NOON);
        assertThat(filed.get(0).letter())
                .usingRecursiveComparison()
                .withEqualsForType((a, b) -> a.replace("\r\n", "\n").equals(b.replace("\r\n", "\n")), String.class)
                .isEqualTo(LETTER);
        assertThat(new FiledMail(folder).named(filed.get(0).name())).contains(filed.get(0));
    }

    @Test
    void the_file_is_a_mail_that_any_program_opens() throws IOException {
        officeAt(NOON).deliver(LETTER);

        var file = folder.resolve("20260304-120000-000-c-1001.issued_desk.example.eml");
        assertThat(Files.readString(file))
                .contains("Message-ID: <c-1001.issued@desk.example>")
                .contains("From: ResetDesk <desk@example.org>")
                .contains("Content-Type: multipart/alternative")
                .contains("Content-Type: text/plain; charset=UTF-8")
                .contains("Content-Type: text/html; charset=UTF-8")
                .matches(java.util.regex.Pattern.compile("(?s)\\p{ASCII}*"));
    }

    @Test
    void the_newest_letter_comes_first() {
        officeAt(NOON).deliver(LETTER);
        var later = new Letter("later@desk.example", "installer@example.org", "Later", "Text", "<p>Text</p>");
        officeAt(NOON.plusSeconds(1)).deliver(later);

        assertThat(new FiledMail(folder).newestFirst(10))
                .extracting(filed -> filed.letter().messageId())
                .containsExactly("later@desk.example", "c-1001.issued@desk.example");
        assertThat(new FiledMail(folder).newestFirst(1)).hasSize(1);
    }

    @Test
    void a_letter_that_is_not_whole_is_not_shown() throws IOException {
        Files.writeString(folder.resolve("20260304-120000-000-half.new"), "Message-ID: <half");

        assertThat(new FiledMail(folder).newestFirst(10)).isEmpty();
    }

    @Test
    void no_file_outside_the_folder_is_taken_for_a_letter() throws IOException {
        var inside = Files.createDirectory(folder.resolve("mail"));
        Files.writeString(folder.resolve("other.eml"), "Subject: not for you");

        assertThat(new FiledMail(inside).named("../other.eml")).isEmpty();
        assertThat(new FiledMail(inside).named("unknown.eml")).isEmpty();
    }

    private FilePostOffice officeAt(Instant moment) {
        return new FilePostOffice(folder, "ResetDesk <desk@example.org>", Clock.fixed(moment, ZoneOffset.UTC));
    }
}
