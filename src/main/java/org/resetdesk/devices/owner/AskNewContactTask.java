package org.resetdesk.devices.owner;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import org.resetdesk.cases.CaseStatus;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.platform.LaterTask;

/**
 * Asks whoever is the contact now, where a case waits for one who is not any more: the link that they got decides nothing since. Its
 * instance is the case's id and when the registry was changed.
 */
@Singleton
class AskNewContactTask implements LaterTask {

    static final String NAME = "ask-new-contact";

    private final Cases cases;
    private final OwnerAsking asking;

    AskNewContactTask(Cases cases, OwnerAsking asking) {
        this.cases = cases;
        this.asking = asking;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String instance) {
        var reference = QuarkusTransaction.requiringNew()
                .call(() -> cases.findByIdOptional(Long.valueOf(instance.split("#")[0]))
                        .map(SupportCase::reference));
        reference.ifPresent(waiting -> cases.move(waiting, locked -> {
            if (locked.status() == CaseStatus.AWAITING_OWNER) {
                asking.askOrLeave(locked);
            }
        }));
    }

    /** Nothing is lost: when the first contact's time is over, the desk decides. */
    @Override
    public void giveUp(String instance, String trouble) {
        Log.errorf("The new contact of a site could not be asked about the case %s: %s", instance, trouble);
    }
}
