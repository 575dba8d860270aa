package org.resetdesk.issuance.http;

import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.util.TypeLiteral;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.resetdesk.issuance.Reply;

/** Leaves an issuer in peace that failed in three of its last four calls; after a pause one call tries whether it is back. */
final class Circuit {

    private static final int CALLS = 4;
    private static final double FAILED = 0.75;

    private final Guard guard;
    private volatile boolean closed = true;

    Circuit(Duration pause) {
        this.guard = Guard.create()
                .withCircuitBreaker()
                .requestVolumeThreshold(CALLS)
                .failureRatio(FAILED)
                .delay(pause.toMillis(), ChronoUnit.MILLIS)
                .successThreshold(1)
                .failOn(Unavailable.class)
                .onStateChange(state -> closed = state == CircuitBreakerState.CLOSED)
                .done()
                .build();
    }

    /** {@link Reply.Pending} where the issuer is left in peace. */
    Optional<Reply> call(Callable<Optional<Reply>> call) {
        try {
            return guard.call(call, new TypeLiteral<Optional<Reply>>() {});
        } catch (CircuitBreakerOpenException leftInPeace) {
            return Optional.of(new Reply.Pending());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception impossible) {
            throw new IllegalStateException("A call of ours throws nothing checked", impossible);
        }
    }

    boolean isClosed() {
        return closed;
    }
}
