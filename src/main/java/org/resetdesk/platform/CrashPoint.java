package org.resetdesk.platform;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Places around each commit where a test can have the process end as if somebody had pulled its plug, to see that nothing is
 * lost or doubled there. They do nothing unless {@code RESETDESK_CRASH_AT} names one, in demo mode.
 */
public enum CrashPoint {
    /** Bytes are in the store, and no row names them yet. */
    FILE_STORED,
    CASE_WRITTEN,
    /** The installer has not been told yet. */
    CASE_COMMITTED,
    ANSWER_COMMITTED,
    /** Under the case's lock, with its history, its later work and its letters. */
    MOVE_WRITTEN,
    FINDING_MADE,
    FINDING_KEPT,
    /** The check is done, and its task still waits to be taken off. */
    EVIDENCE_HANDED_OVER,
    APPROVAL_COMMITTED,
    /** A technician was told that it is decided, and can undo it still. */
    DECISION_KEPT,
    DECISION_CARRIED_OUT,
    /** Its request is stored, and it has not been asked yet. */
    ISSUER_TO_BE_ASKED,
    /** The issuer has answered, and nothing says so yet. */
    ISSUER_ANSWERED,
    ANSWER_SEALED,
    ANSWER_ISSUED,
    REVEAL_COUNTED,
    /** Counted, and not shown yet. */
    REVEAL_COMMITTED,
    LETTER_HALF_WRITTEN,
    /** The post has it, and the ledger does not know. */
    LETTER_HANDED_OVER,
    LETTER_MARKED_SENT,
    /** We have it, and the mailbox has it still. */
    MAIL_KEPT,
    /** It is on its case, and its task still waits to be taken off. */
    MAIL_ON_CASE;

    /** What a shell reports for a process that SIGKILL ended. */
    static final int KILLED = 128 + 9;

    private static volatile CrashPoint fatal;
    private static final AtomicInteger PASSES_LEFT = new AtomicInteger();

    static void endAt(CrashPoint point, int pass) {
        PASSES_LEFT.set(pass);
        fatal = point;
    }

    /** Nothing is tidied up: no shutdown hook runs, no transaction is rolled back by us. */
    public void pass() {
        if (this == fatal && PASSES_LEFT.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
