package org.resetdesk.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderInboxTest {

    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    @TempDir
    Path mail;

    private final List<RawMail> kept = new ArrayList<>();
    private Inbox inbox;

    @BeforeEach
    void folders_are_made() {
        inbox = new FolderInbox(mail, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @Test
    void a_mail_is_taken_whole_and_put_aside() throws IOException {
        arrives("one.eml", "Subject: one", NOON.minusSeconds(10));

        inbox.empty(kept::add);
        inbox.empty(kept::add);

        assertThat(kept)
                .extracting(raw -> new String(raw.content(), StandardCharsets.UTF_8))
                .containsExactly("Subject: one");
        assertThat(mail.resolve("done/one.eml")).exists();
        assertThat(mail.resolve("in/one.eml")).doesNotExist();
    }

    @Test
    void a_file_that_is_being_written_or_is_no_mail_is_left() throws IOException {
        arrives("growing.eml", "Subj", NOON.minusMillis(500));
        arrives("half.new", "Subj", NOON.minusSeconds(10));
        Files.writeString(mail.resolve("secret"), "not for you");
        Files.createSymbolicLink(mail.resolve("in/link.eml"), mail.resolve("secret"));
        Files.createDirectory(mail.resolve("in/folder.eml"));

        inbox.empty(kept::add);

        assertThat(kept).isEmpty();
    }

    @Test
    void a_mail_that_could_not_be_kept_stays() throws IOException {
        arrives("one.eml", "Subject: one", NOON.minusSeconds(10));

        assertThatThrownBy(() -> inbox.empty(raw -> {
                    throw new IllegalStateException("no database");
                }))
                .hasMessage("no database");
        inbox.empty(kept::add);

        assertThat(kept).hasSize(1);
    }

    @Test
    void of_a_mail_that_is_too_large_the_beginning_is_told() throws IOException {
        arrives("large.eml", "Subject: large\r\n\r\n" + "x".repeat(RawMail.LARGEST), NOON.minusSeconds(10));

        inbox.empty(kept::add);

        assertThat(kept).hasSize(1);
        assertThat(kept.get(0).tooLarge()).isTrue();
        assertThat(kept.get(0).content())
                .hasSizeLessThan(100_000)
                .startsWith("Subject: large".getBytes(StandardCharsets.UTF_8));
        assertThat(mail.resolve("held/large.eml")).exists();
    }

    private void arrives(String name, String content, Instant written) throws IOException {
        var file = Files.writeString(mail.resolve("in").resolve(name), content);
        Files.setLastModifiedTime(file, FileTime.from(written));
    }
}
