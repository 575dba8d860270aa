package org.resetdesk.notification.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.resetdesk.notification.Letter;
import org.resetdesk.platform.DataFolder;

/** The letters in the data folder, read back for the page that shows them in demo mode. */
@Singleton
public class FiledMail {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]+\\.eml");

    private final Path folder;

    @Inject
    FiledMail(DataFolder dataFolder) {
        this(PostOffices.folderIn(dataFolder));
    }

    FiledMail(Path folder) {
        this.folder = folder;
    }

    /** At most {@code most} of them. */
    public List<FiledLetter> newestFirst(int most) {
        try (var files = Files.list(folder)) {
            var names = files.map(file -> file.getFileName().toString())
                    .filter(name -> NAME.matcher(name).matches())
                    .sorted(Comparator.reverseOrder())
                    .limit(most)
                    .toList();
            return names.stream().map(this::read).toList();
        } catch (IOException e) {
            throw new IllegalStateException("The letters in " + folder + " can't be listed", e);
        }
    }

    /** Empty as well for a name that could be no letter's. */
    public Optional<FiledLetter> named(String name) {
        var known = NAME.matcher(name).matches() && Files.isRegularFile(folder.resolve(name));
        return known ? Optional.of(read(name)) : Optional.empty();
    }

    private FiledLetter read(String name) {
        try (var file = Files.newInputStream(folder.resolve(name))) {
            var message = new MimeMessage(Session.getInstance(new Properties()), file);
            var alternatives = (MimeMultipart) message.getContent();
            var letter = new Letter(
                    message.getMessageID().replaceAll("[<>]", ""),
                    ((InternetAddress) message.getRecipients(Message.RecipientType.TO)[0]).getAddress(),
                    message.getSubject(),
                    (String) alternatives.getBodyPart(0).getContent(),
                    (String) alternatives.getBodyPart(1).getContent(),
                    Optional.ofNullable(message.getHeader("Reply-To", null)),
                    threadOf(message));
            return new FiledLetter(name, message.getSentDate().toInstant(), letter);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException("The letter " + name + " in " + folder + " can't be read", e);
        }
    }

    private static List<String> threadOf(MimeMessage message) throws MessagingException {
        var references = message.getHeader("References", null);
        return references == null
                ? List.of()
                : Arrays.stream(references.strip().split("\\s+"))
                        .map(id -> id.replaceAll("[<>]", ""))
                        .toList();
    }
}
