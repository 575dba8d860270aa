package org.resetdesk.guidance.rules;

import java.util.List;
import java.util.Optional;
import org.resetdesk.platform.language.Words;

/**
 * One line of the rules: a way, the devices it is for, and what it asks of them.
 *
 * @param series     empty where the line holds for every series
 * @param from       the oldest firmware that has it
 * @param below      the first firmware that has it no more
 * @param verifiedOn where somebody saw it work; newer is taken as good, older is not known
 * @param setUp      what must have been done before the password was lost
 * @param atHand     what can still be brought
 */
public record Rule(
        Way way,
        DeviceFamily device,
        Optional<Series> series,
        Optional<Firmware> from,
        Optional<Firmware> below,
        Optional<Firmware> verifiedOn,
        List<Condition> setUp,
        List<Condition> atHand,
        List<String> sources) {

    public Applies firmwareFits(Optional<Firmware> firmware) {
        if (from.isEmpty() && below.isEmpty() && verifiedOn.isEmpty()) {
            return Applies.YES;
        }
        if (firmware.isEmpty()) {
            return Applies.UNKNOWN;
        }
        var own = firmware.get();
        if (from.isPresent() && !own.isAtLeast(from.get()) || below.isPresent() && own.isAtLeast(below.get())) {
            return Applies.NO;
        }
        var onlySeenElsewhere = from.isEmpty() && below.isEmpty() && !own.isAtLeast(verifiedOn.orElseThrow());
        return onlySeenElsewhere ? Applies.UNKNOWN : Applies.YES;
    }

    /** {@code V4.21.005 or newer}; empty where any firmware will do. */
    public Optional<String> firmwareWanted() {
        if (from.isPresent() && below.isPresent()) {
            return Optional.of(
                    words().firmwareBetween(from.get().toString(), below.get().toString()));
        }
        return from.map(oldest -> words().firmwareFrom(oldest.toString()))
                .or(() -> below.map(first -> words().firmwareBelow(first.toString())))
                .or(() -> verifiedOn.map(seen -> words().firmwareSeen(seen.toString())));
    }

    private static AdviceMessages words() {
        return Words.of(AdviceMessages.class);
    }

    /** What remains of it where neither series nor kind of device is known: what it needs, but no firmware. */
    public Rule ofAnySeries() {
        return new Rule(
                way,
                device,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                setUp,
                atHand,
                sources);
    }
}
