package org.resetdesk.notification.reply;

import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.resetdesk.Desk;
import org.resetdesk.Visitor;
import org.resetdesk.notification.mime.WrittenMail;
import org.resetdesk.platform.DataFolder;
import org.resetdesk.platform.WorkByHand;

/** Letters that went out as files, and mails that come in as files, when a test says so. */
@Singleton
class MailByHand {

    static final String INSTALLER = "Ivy Installer <installer@demo.example>";

    private final Map<String, Visitor> visitors = new HashMap<>();
    private final Desk desk;
    private final DataFolder data;
    private final WorkByHand work;
    private final Clock clock;

    MailByHand(Desk desk, DataFolder data, WorkByHand work, Clock clock) {
        this.desk = desk;
        this.data = data;
        this.work = work;
        this.clock = clock;
    }

    /** The letters about the case, oldest first. */
    List<MimeMessage> lettersAbout(String reference) {
        work.run();
        try (var files = Files.list(data.folder("mail"))) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted(Comparator.comparing(Path::toString))
                    .map(MailByHand::read)
                    .filter(letter -> subjectOf(letter).contains(reference))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MimeMessage read(Path file) {
        try (var content = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), content);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String subjectOf(MimeMessage letter) {
        return header(letter, "Subject");
    }

    /** Null where it is not there. */
    static String header(MimeMessage letter, String name) {
        try {
            return letter.getHeader(name, null);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where an answer to the newest letter about the case goes. */
    String replyAddressOf(String reference) {
        var letters = lettersAbout(reference);
        return header(letters.get(letters.size() - 1), "Reply-To");
    }

    WrittenMail answerTo(String reference) {
        return WrittenMail.from(INSTALLER).to(replyAddressOf(reference));
    }

    /** Lies in the folder, the mailbox is emptied, and what comes of it is done. */
    void arrives(WrittenMail mail) {
        arrives(mail.bytes());
    }

    /** The name of the file that it was. */
    String arrives(byte[] mail) {
        var name = UUID.randomUUID() + ".eml";
        try {
            var file = Files.write(data.root().resolve("mail/in").resolve(name), mail);
            Files.setLastModifiedTime(file, FileTime.from(clock.instant().minusSeconds(60)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        work.runRepeated("collect-mail");
        work.run();
        return name;
    }

    boolean liesIn(String folder, String name) {
        return Files.exists(data.root().resolve("mail").resolve(folder).resolve(name));
    }

    List<String> filesUnder(String folder) {
        var names = data.root().resolve(folder).toFile().list();
        return names == null ? List.of() : Arrays.asList(names);
    }

    /** The text of the newest letter about the case. */
    String bodyOf(String reference) {
        var letters = lettersAbout(reference);
        try {
            return ((MimeMultipart) letters.get(letters.size() - 1).getContent())
                    .getBodyPart(0)
                    .getContent()
                    .toString();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the case shows of the mails that came, as its company sees it. */
    List<Map<String, Object>> messagesOn(String reference) {
        List<Map<String, Object>> messages =
                desk.as("installer").get("/api/cases/" + reference).path("messages");
        return messages == null ? List.of() : messages;
    }

    void ask(String reference, String... items) {
        var list = String.join("\",\"", items);
        desk.decide("technician", reference, "questions", "{\"items\":[\"" + list + "\"]}")
                .then()
                .statusCode(200);
    }

    Visitor visitor(String role) {
        return visitors.computeIfAbsent(role, each -> Visitor.signedIn(each + "@demo.example", desk.passwordOf(each)));
    }
}
