package org.resetdesk.cases.live;

import io.smallrye.mutiny.subscription.MultiEmitter;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.resetdesk.account.LastingSessions;

/** One page that is open somewhere, and the cases that it shows. The watcher's thread alone tells it anything. */
class Follower {

    private final LastingSessions.Key session;
    private final Set<Long> cases;
    private final Instant since;
    private volatile MultiEmitter<? super String> page;
    private String told;
    private Instant toldAt = Instant.EPOCH;

    Follower(LastingSessions.Key session, Set<Long> cases, Instant since) {
        this.session = session;
        this.cases = Set.copyOf(cases);
        this.since = since;
    }

    void isOn(MultiEmitter<? super String> opened) {
        page = opened;
    }

    /** Its place was taken, and then its connection broke off before anything was sent. */
    boolean neverCame(Instant now) {
        return page == null && now.isAfter(since.plusSeconds(10));
    }

    /** At first, whenever one of its cases moved, and as a sign of life to whatever lies between. */
    void look(Map<Long, Integer> versions, Instant now, LiveConfig config) {
        if (page == null) {
            return;
        }
        var mark = LiveCases.markOf(cases, versions);
        if (!Objects.equals(mark, told) || !now.isBefore(toldAt.plus(config.sign()))) {
            told = mark;
            toldAt = now;
            page.emit(mark);
        }
    }

    void end() {
        if (page != null) {
            page.complete();
        }
    }

    LastingSessions.Key session() {
        return session;
    }

    Set<Long> cases() {
        return cases;
    }
}
