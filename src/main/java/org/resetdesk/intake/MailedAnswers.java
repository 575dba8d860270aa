package org.resetdesk.intake;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.resetdesk.cases.Answers;
import org.resetdesk.cases.AnswersByMail;
import org.resetdesk.cases.AskedItem;
import org.resetdesk.cases.Attachment.Kind;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.cases.maker.Makers;
import org.resetdesk.intake.upload.SentFile;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.language.Words;

/** Takes photos and words that came by mail for an answer, under the same rules as {@link Answering} those of the form. */
@Singleton
class MailedAnswers implements AnswersByMail {

    private static final Set<AskedItem> PAPERS = EnumSet.of(AskedItem.LABEL_PHOTO, AskedItem.INVOICE);
    private static final int LONGEST_NOTE = 2000;

    private final Makers makers;
    private final Uploads uploads;

    MailedAnswers(Makers makers, Uploads uploads) {
        this.makers = makers;
        this.uploads = uploads;
    }

    /** A serial number, time or string in a sentence could be meant or not: those are typed into their fields. */
    @Override
    public boolean suffice(SupportCase supportCase) {
        return !supportCase.asked().isEmpty()
                && supportCase.asked().stream()
                        .allMatch(item -> PAPERS.contains(item) || item == AskedItem.EXPLANATION);
    }

    @Override
    public Outcome outcomeOf(SupportCase supportCase, String words, List<MailedFile> files) {
        var attached = files.stream()
                .<FileUpload>map(file -> new SentFile("file", file.content(), file.name(), file.size()))
                .toList();
        if (supportCase.asked().isEmpty()) {
            return new Outcome(Optional.empty(), notAskedFor(attached));
        }
        if (!suffice(supportCase)) {
            return new Outcome(Optional.empty(), List.of(words().mailNotEnough(asked(supportCase))));
        }
        var papers = supportCase.asked().stream().filter(PAPERS::contains).count();
        var problems = problemsIn(supportCase, words, attached, papers);
        if (!problems.isEmpty()) {
            return new Outcome(
                    Optional.empty(),
                    problems.stream().map(FieldProblem::message).distinct().toList());
        }
        var note = supportCase.asked().contains(AskedItem.EXPLANATION)
                ? words.substring(0, Math.min(LONGEST_NOTE, words.length()))
                : null;
        var stored = papers == 0 ? List.<FileUpload>of() : attached;
        var answers = new Answers(
                null,
                null,
                null,
                note,
                stored.stream().map(file -> uploads.stored(Kind.EVIDENCE, file)).toList());
        return new Outcome(Optional.of(answers), papers == 0 ? notAskedFor(attached) : List.of());
    }

    private List<FieldProblem> problemsIn(
            SupportCase supportCase, String words, List<FileUpload> attached, long papers) {
        var problems = new ArrayList<FieldProblem>();
        if (papers > 0) {
            uploads.checkEvidence("files", attached, problems);
        }
        if (!attached.isEmpty() && attached.size() < papers) {
            problems.add(new FieldProblem("files", "LABEL_MISSING", words().oneFileOfSeveral(asked(supportCase))));
        }
        if (words.isEmpty() && supportCase.asked().contains(AskedItem.EXPLANATION)) {
            problems.add(new FieldProblem("note", "NOTE_MISSING", words().noWords()));
        }
        return problems;
    }

    private static List<String> notAskedFor(List<FileUpload> attached) {
        return attached.stream()
                .map(file -> words().notAskedFor(Uploads.nameOf(file)))
                .toList();
    }

    private String asked(SupportCase supportCase) {
        return makers.of(supportCase).plainFor(supportCase.asked());
    }

    private static IntakeProblemMessages words() {
        return Words.of(IntakeProblemMessages.class);
    }
}
