package org.resetdesk.review.notes;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Internal notes. */
@MessageBundle("notes")
public interface NotesMessages {

    @Message("Notes, for the desk alone")
    String title();

    @Message("Write a note")
    String write();

    @Message("Keep the note")
    String keep();

    @Message("Write something, at most 4,000 characters, as plain text.")
    String missing();
}
