package org.resetdesk.notification.reply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.resetdesk.cases.AnswersByMail.MailedFile;
import org.resetdesk.notification.mime.MailContent;
import org.resetdesk.platform.IncomingFiles;

/** The files of a mail as files of this machine, for as long as something is done with them. */
record AttachedFiles(List<MailedFile> files) implements AutoCloseable {

    static AttachedFiles of(MailContent mail, IncomingFiles incoming) {
        var written = new AttachedFiles(new ArrayList<>());
        try {
            for (var attached : mail.files()) {
                var file = incoming.newFile();
                attached.writeTo(file);
                written.files().add(new MailedFile(attached.name(), file, Files.size(file)));
            }
            return written;
        } catch (IOException e) {
            written.close();
            throw new UncheckedIOException("The files of a mail can't be written", e);
        }
    }

    @Override
    public void close() {
        files.forEach(file -> IncomingFiles.delete(file.content()));
    }
}
