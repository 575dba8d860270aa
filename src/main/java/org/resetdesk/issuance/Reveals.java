package org.resetdesk.issuance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import org.resetdesk.account.Accounts;
import org.resetdesk.account.SignedIn;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.IllegalCaseMove;
import org.resetdesk.cases.StoryMessages;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.cases.maker.MakerMethod;
import org.resetdesk.cases.maker.Makers;
import org.resetdesk.platform.CrashPoint;
import org.resetdesk.platform.language.Words;

/** Shows an answer to the company that asked for it: counted, written into the history, and only while it is live. */
@ApplicationScoped
class Reveals {

    record Revealed(MakerMethod method, SealedAnswer answer, Instant expiresAt, int revealsLeft) {}

    private final Cases cases;
    private final Issuances issuances;
    private final Issuing issuing;
    private final Makers makers;
    private final Accounts accounts;
    private final SignedIn signedIn;
    private final Clock clock;

    Reveals(
            Cases cases,
            Issuances issuances,
            Issuing issuing,
            Makers makers,
            Accounts accounts,
            SignedIn signedIn,
            Clock clock) {
        this.cases = cases;
        this.issuances = issuances;
        this.issuing = issuing;
        this.makers = makers;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    Revealed show(String reference) {
        return look(reference, false);
    }

    Revealed download(String reference) {
        return look(reference, true);
    }

    @Transactional
    Revealed look(String reference, boolean asFile) {
        cases.withReference(reference, signedIn.person()).orElseThrow(NotFoundException::new);
        var me = accounts.findById(signedIn.person().id());
        var revealed = new Revealed[1];
        cases.move(reference, locked -> {
            revealed[0] = lookAt(locked, asFile);
            var story = Words.kept(StoryMessages.class);
            locked.revealed(asFile ? story.downloadedFile() : story.lookedAtAnswer(), me, clock.instant());
            CrashPoint.REVEAL_COUNTED.pass();
        });
        return revealed[0];
    }

    private Revealed lookAt(SupportCase locked, boolean asFile) {
        var issuance = issuances.liveOn(locked.id()).orElseThrow(() -> noneNow(locked));
        if (issuance.kind() == Issuance.Kind.VERIFICATION_CODE) {
            throw new IllegalCaseMove("ANSWER_WAS_MAILED", words().answerWasMailed());
        }
        if ((issuance.kind() == Issuance.Kind.FILE) != asFile) {
            throw new IllegalCaseMove(
                    asFile ? "NO_FILE" : "ANSWER_IS_A_FILE",
                    asFile ? words().answerIsNoFile() : words().answerIsAFile());
        }
        var look = issuances.lookAt(locked.id()).orElseThrow(() -> tooLate(locked, issuance));
        return new Revealed(
                makers.of(locked).method(locked.method()),
                issuing.open(locked, look),
                look.expiresAt(),
                look.revealsLeft());
    }

    private IllegalCaseMove noneNow(SupportCase locked) {
        var newer = issuances.lastOn(locked.id()).flatMap(Issuance::supersededBy);
        if (newer.isEmpty()) {
            return new IllegalCaseMove("NOT_ISSUED", words().notIssued(locked.reference()));
        }
        return new IllegalCaseMove(
                "SUPERSEDED",
                newer.get().equals(locked.id()) ? whatComes(locked) : whatComes(locked, cases.findById(newer.get())));
    }

    private static String whatComes(SupportCase renewed) {
        return switch (renewed.status()) {
            case WITHDRAWN -> words().voidAndWithdrawn(renewed.reference());
            case REJECTED -> words().voidAndRefused(renewed.reference());
            case AWAITING_CUSTOMER -> words().voidAndAwaitingCustomer(renewed.reference());
            default -> words().voidAndBeingMade(renewed.reference());
        };
    }

    private static String whatComes(SupportCase overtaken, SupportCase newer) {
        return switch (newer.status()) {
            case ISSUED -> words().overtakenAndIssued(overtaken.reference(), newer.reference());
            case WITHDRAWN, REJECTED -> words().overtakenInVain(overtaken.reference(), newer.reference());
            default -> words().overtakenAndAwaited(overtaken.reference(), newer.reference());
        };
    }

    private IllegalCaseMove tooLate(SupportCase locked, Issuance issuance) {
        return issuance.revealsLeft() == 0
                ? new IllegalCaseMove("SPENT", words().spent(locked.reference()))
                : new IllegalCaseMove("EXPIRED", words().hasExpired(locked.reference()));
    }

    private static IssuanceRefusalMessages words() {
        return Words.of(IssuanceRefusalMessages.class);
    }
}
