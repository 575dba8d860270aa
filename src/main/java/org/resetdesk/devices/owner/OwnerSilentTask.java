package org.resetdesk.devices.owner;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.resetdesk.cases.CaseStatus;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.StoryMessages;
import org.resetdesk.platform.LaterTask;
import org.resetdesk.platform.language.Words;

/** Hands a case to the desk whose contact did not answer in time. */
@Singleton
class OwnerSilentTask implements LaterTask {

    static final String NAME = "owner-silent";

    private final Cases cases;
    private final Clock clock;

    OwnerSilentTask(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int attempts() {
        return 100;
    }

    @Override
    public void run(String reference) {
        cases.move(reference, locked -> {
            if (locked.status() == CaseStatus.AWAITING_OWNER) {
                locked.fallToDesk(Words.kept(StoryMessages.class).contactWasSilent(), clock.instant());
            }
        });
    }

    /** It would wait for ever, and nobody can be told: the failures are counted and logged. */
    @Override
    public void giveUp(String reference, String trouble) {}
}
