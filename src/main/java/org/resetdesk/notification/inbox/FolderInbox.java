package org.resetdesk.notification.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Takes mails from {@code .eml} files in a folder, and puts the files into {@code done} beside it, or {@code held} where they are too large. */
final class FolderInbox implements Inbox {

    private static final int AT_ONCE = 50;

    /** A file that still grows is no mail yet. */
    private static final Duration WRITTEN_SINCE = Duration.ofSeconds(2);

    private final Path in;
    private final Path done;
    private final Path held;
    private final Clock clock;

    /** @param mail the folder that holds the three */
    FolderInbox(Path mail, Clock clock) {
        this.in = made(mail.resolve("in"));
        this.done = made(mail.resolve("done"));
        this.held = made(mail.resolve("held"));
        this.clock = clock;
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new InboxTrouble("The folder " + folder + " can't be made", e);
        }
    }

    @Override
    public void empty(Keeper keeper) {
        try {
            for (var file : waiting()) {
                RawMail mail;
                try (var content = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                    mail = RawMail.read(content);
                }
                keeper.keep(mail);
                var place = (mail.tooLarge() ? held : done).resolve(file.getFileName());
                Files.move(file, place, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new InboxTrouble("The mails in " + in + " can't be taken", e);
        }
    }

    private List<Path> waiting() throws IOException {
        var latest = clock.instant().minus(WRITTEN_SINCE);
        try (var files = Files.list(in)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> file.toFile().lastModified() < latest.toEpochMilli())
                    .sorted()
                    .limit(AT_ONCE)
                    .toList();
        }
    }
}
