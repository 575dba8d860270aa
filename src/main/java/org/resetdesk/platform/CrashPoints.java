package org.resetdesk.platform;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads where a test wants the process to end: {@code CASE_WRITTEN:2} is the second pass of that {@link CrashPoint}. */
@Singleton
// Before later work begins, which passes such points too.
@Startup(50)
class CrashPoints {

    CrashPoints(ProductConfig config, @ConfigProperty(name = "resetdesk.crash-at") Optional<String> crashAt) {
        crashAt.ifPresent(named -> {
            if (!config.demo()) {
                throw new IllegalStateException("RESETDESK_CRASH_AT is for tests: it needs RESETDESK_DEMO=true");
            }
            var form = Arrays.stream(CrashPoint.values()).map(Enum::name).collect(Collectors.joining("|", "(?:", ")"))
                    + ":[1-9]\\d{0,5}";
            if (!named.matches(form)) {
                throw new IllegalStateException("RESETDESK_CRASH_AT must have the form " + form);
            }
            var parts = named.split(":");
            CrashPoint.endAt(CrashPoint.valueOf(parts[0]), Integer.parseInt(parts[1]));
        });
    }
}
