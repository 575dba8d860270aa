package org.resetdesk.evidence;

import org.resetdesk.cases.StoryMessages;
import org.resetdesk.platform.language.Kept;
import org.resetdesk.platform.language.Words;

/** What is said of a file that does not do: made and kept in English, told to each reader in their language. */
public final class FileAdvice {

    private FileAdvice() {}

    /** The sentences, to be made. */
    public static FileAdviceMessages words() {
        return Words.kept(FileAdviceMessages.class);
    }

    /** What is said of a QR code stands in the history of its case too. */
    public static String told(String kept) {
        return Kept.told(kept, FileAdviceMessages.class, StoryMessages.class);
    }
}
