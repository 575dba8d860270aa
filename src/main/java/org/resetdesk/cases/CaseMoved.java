package org.resetdesk.cases;

/**
 * A case came to a new status, or made a round back to the same one. Fired inside the transaction of the move, so that what
 * observers schedule commits and rolls back with it.
 *
 * @param before null for a case that was just submitted
 */
public record CaseMoved(SupportCase supportCase, CaseStatus before) {

    public boolean to(CaseStatus status) {
        return supportCase.status() == status && before != status;
    }
}
