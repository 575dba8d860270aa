package org.resetdesk.cases;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.resetdesk.audit.Act;
import org.resetdesk.audit.AuditLog;

/** Writes each new line of a case's history into the audit log as well, without what people wrote in it. */
@Singleton
class AuditedMoves {

    private final AuditLog audit;

    AuditedMoves(AuditLog audit) {
        this.audit = audit;
    }

    void moved(@Observes CaseMoved moved) {
        var supportCase = moved.supportCase();
        for (var line : supportCase.linesSinceLastMove()) {
            audit.write(Act.CASE, supportCase.reference(), line.kind() + ", " + supportCase.status());
        }
    }
}
