package org.resetdesk.cases;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Makes an answer of what came with a mail. Whoever takes answers in knows how; whoever gets the mails does not know them. */
public interface AnswersByMail {

    /** A file as it was attached; {@code content} is the caller's to delete. */
    record MailedFile(String name, Path content, long size) {}

    /**
     * @param answers  to all that is asked, for {@link SupportCase#answer}; empty where the mail does not answer it
     * @param problems what of the mail could not be taken or is still missing, and what to do about it
     */
    record Outcome(Optional<Answers> answers, List<String> problems) {}

    /** Whether words and attached files can answer all that the case asks for. */
    boolean suffice(SupportCase supportCase);

    /** Checks the files as the form's are checked and, where they answer what is asked, puts them into the store. */
    Outcome outcomeOf(SupportCase supportCase, String words, List<MailedFile> files);
}
