package org.resetdesk.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** How often one person or address may do a thing; above that the answer is 429 with {@code Retry-After}. */
@Singleton
// Before anybody can sign in: what is refused must not first let somebody in.
@Startup(50)
public class Limits {

    /** A thing that is limited. Counted in this copy alone: several copies allow that many times as much. */
    public enum Limited {
        SIGN_IN(30, Duration.ofMinutes(5)),
        /** Many people of one firm may share an address. */
        SIGN_IN_FROM_ADDRESS(300, Duration.ofMinutes(5)),
        SUBMISSION(300, Duration.ofHours(1)),
        EVIDENCE_CHECK(120, Duration.ofMinutes(1)),
        /** Beginnings and pieces of files that come in pieces: some 500 MB. */
        UPLOAD(1_000, Duration.ofMinutes(5)),
        INVITATION(100, Duration.ofHours(1)),
        /** Nobody is signed in who has a workbook opened by the advisor. */
        WORKBOOK_FROM_ADDRESS(60, Duration.ofMinutes(5));

        private final int times;
        private final Duration within;

        Limited(int times, Duration within) {
            this.times = times;
            this.within = within;
        }
    }

    private record Key(Limited what, String who) {}

    private final boolean on;
    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofHours(2))
            .build();

    Limits(ProductConfig config) {
        this.on = !config.limits().equals("off");
        if (!on && !config.demo()) {
            throw new IllegalStateException("RESETDESK_LIMITS=off is for measuring: it needs RESETDESK_DEMO=true");
        }
    }

    /** Counts one more; throws the 429 answer when it is one too many. */
    public void count(Limited what, String who) {
        if (!on) {
            return;
        }
        var bucket = buckets.get(new Key(what, who), key -> Bucket.builder()
                .addLimit(limit -> limit.capacity(what.times).refillGreedy(what.times, what.within))
                .build());
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new WebApplicationException(tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill())));
        }
    }

    private static Response tooMany(Duration wait) {
        var seconds = wait.toSeconds() + 1;
        return Response.status(429).header(HttpHeaders.RETRY_AFTER, seconds).build();
    }
}
