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
import org.resetdesk.cases.SupportCase;
import org.resetdesk.cases.maker.MakerMethod;
import org.resetdesk.cases.maker.Makers;
import org.resetdesk.platform.CrashPoint;

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
            locked.revealed(asFile ? "Downloaded the file" : "Looked at the answer", me, clock.instant());
            CrashPoint.REVEAL_COUNTED.pass();
        });
        return revealed[0];
    }

    private Revealed lookAt(SupportCase locked, boolean asFile) {
        var issuance = issuances.liveOn(locked.id()).orElseThrow(() -> noneNow(locked));
        if (issuance.kind() == Issuance.Kind.VERIFICATION_CODE) {
            throw new IllegalCaseMove(
                    "ANSWER_WAS_MAILED",
                    "The answer is a verification code. It went to the mailbox on record and is shown nowhere else.");
        }
        if ((issuance.kind() == Issuance.Kind.FILE) != asFile) {
            throw new IllegalCaseMove(
                    asFile ? "NO_FILE" : "ANSWER_IS_A_FILE",
                    asFile
                            ? "The answer is no file; reveal it instead."
                            : "The answer is a file; download it instead.");
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
            return new IllegalCaseMove("NOT_ISSUED", "Case " + locked.reference() + " has no answer to show yet.");
        }
        return new IllegalCaseMove(
                "SUPERSEDED",
                "The answer of case " + locked.reference() + " is void: "
                        + (newer.get().equals(locked.id())
                                ? whatComes(locked)
                                : whatComes(locked, cases.findById(newer.get()))));
    }

    private static String whatComes(SupportCase renewed) {
        return switch (renewed.status()) {
            case WITHDRAWN -> "a new one was asked for, and then the case was withdrawn. Submit a new case.";
            case REJECTED -> "a new one was asked for, and refused. The case says why.";
            case AWAITING_CUSTOMER -> "before a new one is made, we need something from you. The case says what.";
            default -> "a new one is being made. Look again soon.";
        };
    }

    private static String whatComes(SupportCase overtaken, SupportCase newer) {
        var exported = "the device exported again, for case " + newer.reference() + ". ";
        return switch (newer.status()) {
            case ISSUED -> exported + "Use the answer there.";
            case WITHDRAWN, REJECTED ->
                exported + "That case came to nothing. Export anew and ask for a new answer on case "
                        + overtaken.reference() + ".";
            default -> exported + "The answer comes there.";
        };
    }

    private IllegalCaseMove tooLate(SupportCase locked, Issuance issuance) {
        return issuance.revealsLeft() == 0
                ? new IllegalCaseMove(
                        "SPENT",
                        "The answer of case " + locked.reference()
                                + " was shown as often as it may be. Ask for a new one on the case.")
                : new IllegalCaseMove(
                        "EXPIRED",
                        "The answer of case " + locked.reference() + " has expired. Ask for a new one on the case.");
    }
}
