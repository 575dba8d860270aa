package org.resetdesk.notification.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import org.resetdesk.notification.Letter;
import org.resetdesk.notification.PostOffice;
import org.resetdesk.notification.Undelivered;
import org.resetdesk.platform.CrashPoint;

/** Writes letters as {@code .eml} files, which every mail program opens. */
final class FilePostOffice implements PostOffice {

    /** File names sort by time. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Session session = Session.getInstance(new Properties());
    private final Path folder;
    private final String sender;
    private final Clock clock;

    FilePostOffice(Path folder, String sender, Clock clock) {
        this.folder = folder;
        this.sender = sender;
        this.clock = clock;
    }

    @Override
    public void deliver(Letter letter) {
        var now = clock.instant();
        var name = TIME.format(now) + "-" + letter.messageId().replaceAll("[^A-Za-z0-9.-]", "_");
        var unfinished = folder.resolve(name + ".new");
        try {
            try (var file = Files.newOutputStream(unfinished)) {
                new MimeLetter(session, letter, sender, now).writeTo(file);
            }
            CrashPoint.LETTER_HALF_WRITTEN.pass();
            Files.move(unfinished, folder.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | MessagingException e) {
            throw new Undelivered(letter, e);
        }
    }
}
