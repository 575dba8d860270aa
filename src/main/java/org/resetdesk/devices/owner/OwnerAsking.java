package org.resetdesk.devices.owner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.resetdesk.account.Accounts;
import org.resetdesk.cases.CaseMoved;
import org.resetdesk.cases.CaseStatus;
import org.resetdesk.cases.StoryMessages;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.devices.ContactChanged;
import org.resetdesk.devices.Device;
import org.resetdesk.devices.Devices;
import org.resetdesk.devices.Standing;
import org.resetdesk.platform.LaterWork;
import org.resetdesk.platform.PublicAddress;
import org.resetdesk.platform.Secrets;
import org.resetdesk.platform.language.Words;

/** Asks the contact as soon as a case waits for them, in the same transaction; where there is nobody to ask, the desk decides. */
@ApplicationScoped
class OwnerAsking {

    private final Devices devices;
    private final OwnerRequests requests;
    private final Accounts accounts;
    private final Event<OwnerAsked> asked;
    private final LaterWork later;
    private final PublicAddress address;
    private final OwnerConfig config;
    private final Clock clock;

    OwnerAsking(
            Devices devices,
            OwnerRequests requests,
            Accounts accounts,
            Event<OwnerAsked> asked,
            LaterWork later,
            PublicAddress address,
            OwnerConfig config,
            Clock clock) {
        this.devices = devices;
        this.requests = requests;
        this.accounts = accounts;
        this.asked = asked;
        this.later = later;
        this.address = address;
        this.config = config;
        this.clock = clock;
    }

    void awaited(@Observes CaseMoved moved) {
        if (!moved.to(CaseStatus.AWAITING_OWNER)) {
            return;
        }
        askOrLeave(moved.supportCase());
    }

    /** Later, since the registry is locked here and a case would be locked after it; everywhere else it is the other way about. */
    void contactChanged(@Observes ContactChanged changed) {
        var now = clock.instant();
        requests.casesWaitingFor(changed.device().id(), now)
                .forEach(caseId -> later.schedule(AskNewContactTask.NAME, caseId + "#" + now.toEpochMilli(), now));
    }

    /** A locked case that waits for its contact: they get a link, or where there is nobody to ask, the desk decides. */
    void askOrLeave(SupportCase supportCase) {
        if (devices.standingOf(supportCase.serial(), supportCase.company().id()) instanceof Standing.Own own
                && mayDecide(own.device(), supportCase)) {
            ask(supportCase, own.device());
        } else {
            supportCase.fallToDesk(Words.kept(StoryMessages.class).nobodyToAsk(), clock.instant());
        }
    }

    /** The registry may have changed since the case was sent. */
    boolean mayDecide(Device device, SupportCase supportCase) {
        return device.hasContact() && !accounts.isOf(supportCase.company().id(), device.contactEmail());
    }

    private void ask(SupportCase supportCase, Device device) {
        var now = clock.instant();
        var expiresAt = now.plus(config.patience());
        var token = Secrets.token();
        requests.persist(new OwnerRequest(token, supportCase.id(), device, now, expiresAt));
        asked.fire(new OwnerAsked(supportCase, device, address.of("/owner/" + token), expiresAt));
        later.schedule(OwnerSilentTask.NAME, supportCase.reference(), expiresAt);
    }
}
