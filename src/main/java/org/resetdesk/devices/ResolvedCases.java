package org.resetdesk.devices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.resetdesk.cases.CaseMoved;
import org.resetdesk.cases.ResetMethod;
import org.resetdesk.cases.StoryMessages;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.platform.language.Words;

/** Binds the device of a case that worked to the company that asked, in the transaction in which they say so. */
@ApplicationScoped
class ResolvedCases {

    private final Registry registry;
    private final EntityManager database;
    private final Clock clock;

    ResolvedCases(Registry registry, EntityManager database, Clock clock) {
        this.registry = registry;
        this.database = database;
        this.clock = clock;
    }

    void resolved(@Observes CaseMoved moved) {
        var supportCase = moved.supportCase();
        // What nobody saw can't have worked, unless its code was mailed.
        var seen = supportCase.answerSeen() || supportCase.method() == ResetMethod.VERIFICATION_CODE;
        if (supportCase.worked().orElse(false) && seen && isFirstTime(supportCase)) {
            bind(supportCase);
        }
    }

    /** An administrator may have unbound it since: saying it once more, or looking at the answer again, changes nothing. */
    private boolean isFirstTime(SupportCase supportCase) {
        return database.createNativeQuery("insert into resolved_case (case_id) values (?1) on conflict do nothing")
                        .setParameter(1, supportCase.id())
                        .executeUpdate()
                == 1;
    }

    private void bind(SupportCase supportCase) {
        var bound = registry.bindResolved(
                supportCase.serial(), supportCase.model(), supportCase.company(), supportCase.reference());
        if (!bound) {
            supportCase.note(Words.kept(StoryMessages.class).boundToOthers(), clock.instant());
        }
    }
}
