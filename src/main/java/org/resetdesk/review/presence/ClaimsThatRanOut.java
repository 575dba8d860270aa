package org.resetdesk.review.presence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.resetdesk.cases.Cases;
import org.resetdesk.platform.RepeatedTask;

/** Gives cases back whose claim ran out, and forgets who looked. */
@Singleton
class ClaimsThatRanOut implements RepeatedTask {

    private final Cases cases;
    private final Onlookers onlookers;
    private final Clock clock;

    ClaimsThatRanOut(Cases cases, Onlookers onlookers, Clock clock) {
        this.cases = cases;
        this.onlookers = onlookers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "end-claims-that-ran-out";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        for (var reference : QuarkusTransaction.requiringNew().call(cases::withClaimThatRanOut)) {
            cases.move(reference, supportCase -> supportCase.endClaimThatRanOut(clock.instant()));
        }
        QuarkusTransaction.requiringNew().run(onlookers::forgetThoseWhoLeft);
    }
}
