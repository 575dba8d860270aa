package org.resetdesk.evidence;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.resetdesk.cases.Cases;
import org.resetdesk.evidence.storage.ObjectNames;
import org.resetdesk.evidence.storage.ObjectStore;
import org.resetdesk.platform.RepeatedTask;

/** Removes files that nothing names: those of submissions that never became a case. */
@Singleton
class UnnamedObjectsSweep implements RepeatedTask {

    private static final Duration TIME_TO_BE_NAMED = Duration.ofHours(24);

    private final ObjectStore store;
    private final Cases cases;
    private final List<ObjectNames> others;
    private final Clock clock;

    UnnamedObjectsSweep(ObjectStore store, Cases cases, @All List<ObjectNames> others, Clock clock) {
        this.store = store;
        this.cases = cases;
        this.others = others;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "sweep-unnamed-objects";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        for (var key : store.keysOlderThan(clock.instant().minus(TIME_TO_BE_NAMED))) {
            var named = QuarkusTransaction.requiringNew()
                    .call(() -> cases.nameObject(key.replaceFirst("-view(-\\d+)?$", ""))
                            || others.stream().anyMatch(other -> other.nameObject(key)));
            if (!named) {
                store.delete(key);
            }
        }
    }
}
