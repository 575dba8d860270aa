package org.resetdesk.evidence;

import org.resetdesk.cases.SerialNumber;

/** What is claimed where nobody has claimed anything yet, and whoever asks wants to be told what serial stands there. */
public final class Unclaimed {

    /** Stands on no label: any serial that is read is another one, and the finding says which. */
    public static final SerialNumber SERIAL = SerialNumber.asItStands("NO-SERIAL-YET-000000000");

    private Unclaimed() {}
}
