package org.resetdesk.issuance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import org.resetdesk.account.SignedIn;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.IllegalCaseMove;
import org.resetdesk.cases.StoryMessages;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.devices.MailboxChanged;
import org.resetdesk.platform.LaterWork;
import org.resetdesk.platform.language.Words;

/** Makes mailed codes void: the device takes none after a restart, nor after its mailbox was changed. */
@ApplicationScoped
class Voiding {

    private final Cases cases;
    private final Issuances issuances;
    private final LaterWork later;
    private final SignedIn signedIn;
    private final Clock clock;

    Voiding(Cases cases, Issuances issuances, LaterWork later, SignedIn signedIn, Clock clock) {
        this.cases = cases;
        this.issuances = issuances;
        this.later = later;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Later, since the registry is locked here and a case would be locked after it; everywhere else it is the other way about. */
    void mailboxChanged(@Observes MailboxChanged changed) {
        later.scheduleNow(VoidCodesTask.NAME, changed.device().serial().tail());
    }

    @Transactional
    void restarted(String reference) {
        cases.withReference(reference, signedIn.person()).orElseThrow(NotFoundException::new);
        cases.move(reference, locked -> {
            if (!voidCodeOn(locked, story().deviceRestarted())) {
                throw new IllegalCaseMove(
                        "NO_MAILED_CODE",
                        Words.of(IssuanceRefusalMessages.class).noMailedCode(reference));
            }
        });
    }

    boolean voidCodeOn(SupportCase locked, String because) {
        var wasLive = issuances.voidCode(locked.id(), because);
        if (wasLive) {
            locked.note(story().verificationCodeVoid(because), clock.instant());
        }
        return wasLive;
    }

    private static StoryMessages story() {
        return Words.kept(StoryMessages.class);
    }
}
