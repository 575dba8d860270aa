package org.resetdesk.issuance;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import org.resetdesk.cases.CaseMoved;
import org.resetdesk.cases.CaseStatus;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.IllegalCaseMove;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.issuance.Issuance.State;
import org.resetdesk.platform.language.Words;

/**
 * Ends answers that the device accepts no more: when a case is renewed, and when a newer export of the same device comes with another
 * case of the same company. Another company's case ends nothing, or a rival could void what others wait for; a technician is told of
 * it by {@link AnswersElsewherePart}. All of it happens in the transaction of the move, which holds the locks of all cases concerned.
 */
@Singleton
class Supersession {

    private final Issuances issuances;
    private final Cases cases;
    private final Clock clock;

    Supersession(Issuances issuances, Cases cases, Clock clock) {
        this.issuances = issuances;
        this.cases = cases;
        this.clock = clock;
    }

    void caseMoved(@Observes CaseMoved moved) {
        var supportCase = moved.supportCase();
        var isStill = moved.before() == supportCase.status();
        if (moved.before() == CaseStatus.ISSUED && !isStill) {
            endOwn(supportCase);
        }
        // Looks at an answer are most of all moves, and bring nothing new.
        if (!(isStill && supportCase.status() == CaseStatus.ISSUED)) {
            endOvertaken(supportCase);
        }
    }

    private void endOwn(SupportCase renewed) {
        issuances.lastOn(renewed.id()).ifPresent(last -> {
            if (!renewed.challengeAt().isAfter(last.issuedAt())) {
                refuseWhatBringsNothing(renewed, last);
            }
            issuances.supersede(renewed.id(), renewed.id());
        });
    }

    private void refuseWhatBringsNothing(SupportCase renewed, Issuance last) {
        switch (last.stateAt(clock.instant())) {
            case LIVE -> throw new IllegalCaseMove("STILL_LIVE", words().stillLive(renewed.reference()));
            case SUPERSEDED ->
                throw new IllegalCaseMove(State.SUPERSEDED.name(), words().restartedAfter(renewed.reference()));
            case SPENT, EXPIRED, VOID -> {}
        }
    }

    private void endOvertaken(SupportCase supportCase) {
        var ofDevice = new ArrayList<>(cases.ofSameDeviceAndCompany(supportCase));
        if (ofDevice.isEmpty()) {
            return;
        }
        ofDevice.add(supportCase);
        var live = issuances.liveOn(ofDevice);
        for (var older : ofDevice) {
            if (live.containsKey(older.id())) {
                ofDevice.stream()
                        .filter(newer -> newer.overtakes(older))
                        .max(Comparator.comparing(SupportCase::challengeAt))
                        .ifPresent(newer -> {
                            issuances.supersede(older.id(), newer.id());
                            older.overtakenBy(newer, clock.instant());
                        });
            }
        }
    }

    private static IssuanceRefusalMessages words() {
        return Words.of(IssuanceRefusalMessages.class);
    }
}
