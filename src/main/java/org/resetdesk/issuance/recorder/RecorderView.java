package org.resetdesk.issuance.recorder;

import org.resetdesk.issuance.recorder.Reply.Accepted;
import org.resetdesk.issuance.recorder.Reply.Refused;

/**
 * One recorder as its page shows it.
 *
 * @param clock   what its clock shows
 * @param reply   to what was just entered; null where nothing was
 * @param problem with what was typed elsewhere; empty where there is none
 */
record RecorderView(Recorder recorder, String clock, boolean locked, Reply reply, String problem) {

    public Refused refused() {
        return reply instanceof Refused refused ? refused : null;
    }

    public Accepted accepted() {
        return reply instanceof Accepted accepted ? accepted : null;
    }
}
