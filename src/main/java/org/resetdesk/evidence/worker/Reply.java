package org.resetdesk.evidence.worker;

import org.resetdesk.evidence.Refusal;
import org.resetdesk.evidence.attachment.Reading;
import org.resetdesk.evidence.attachment.StaffCopy;

/** What a worker sends back: just one of these is there; none where it tells that it is ready. */
record Reply(Reading reading, StaffCopy copy, String text, Refusal refusal) {

    static final Reply READY = new Reply(null, null, null, null);

    static Reply refused(Refusal refusal) {
        return new Reply(null, null, null, refusal);
    }
}
