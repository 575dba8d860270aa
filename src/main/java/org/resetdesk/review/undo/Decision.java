package org.resetdesk.review.undo;

import java.util.List;
import java.util.function.Function;
import org.resetdesk.cases.AskedItem;
import org.resetdesk.cases.CaseStatus;
import org.resetdesk.cases.RejectionReason;
import org.resetdesk.platform.language.Words;
import org.resetdesk.review.ReviewMessages;

/**
 * What a technician makes of a case.
 *
 * @param reason  of a refusal, otherwise null
 * @param items   that the customer is asked for
 * @param way     that needs no case; empty for the best, null where it is another kind of decision
 * @param message to the customer; of an approval, why against the evidence; may be null
 */
public record Decision(Kind kind, RejectionReason reason, List<AskedItem> items, String way, String message) {

    public enum Kind {
        APPROVAL(ReviewMessages::approved, ReviewMessages::notApproved, CaseStatus.APPROVED),
        REJECTION(ReviewMessages::refusedWord, ReviewMessages::notRefusedWord, CaseStatus.REJECTED),
        QUESTIONS(ReviewMessages::askedAbout, ReviewMessages::notAskedAbout, CaseStatus.AWAITING_CUSTOMER),
        OTHER_WAY(ReviewMessages::answeredWithWay, ReviewMessages::notAnsweredWithWay, CaseStatus.REJECTED);

        private final Function<ReviewMessages, String> word;
        private final Function<ReviewMessages, String> notMade;
        private final CaseStatus status;

        Kind(Function<ReviewMessages, String> word, Function<ReviewMessages, String> notMade, CaseStatus status) {
            this.word = word;
            this.notMade = notMade;
            this.status = status;
        }

        /** "It was …" */
        public String word() {
            return word.apply(Words.of(ReviewMessages.class));
        }

        /** "It …" */
        public String notMade() {
            return notMade.apply(Words.of(ReviewMessages.class));
        }

        /** What the case becomes by it. */
        public CaseStatus status() {
            return status;
        }
    }

    public static Decision approval(String overrideReason) {
        return new Decision(Kind.APPROVAL, null, List.of(), null, overrideReason);
    }

    /** Whoever could do it themselves is told how, and not just refused. */
    public static Decision rejection(RejectionReason reason, String message) {
        return reason == RejectionReason.SELF_SERVICE_AVAILABLE
                ? otherWay("", message)
                : new Decision(Kind.REJECTION, reason, List.of(), null, message);
    }

    public static Decision questions(List<AskedItem> items, String message) {
        return new Decision(Kind.QUESTIONS, null, items, null, message);
    }

    public static Decision otherWay(String way, String message) {
        return new Decision(Kind.OTHER_WAY, null, List.of(), way, message);
    }
}
