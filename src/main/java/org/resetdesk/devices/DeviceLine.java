package org.resetdesk.devices;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.resetdesk.platform.language.Kept;
import org.resetdesk.platform.language.Words;

/** One line of what happened to a device in the registry. Never changed, and never holds an address. */
@Entity
class DeviceLine {

    /** Stands between the things that were changed. */
    static final String BETWEEN = ", ";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;
    private String who;
    private String what;

    protected DeviceLine() {}

    DeviceLine(Instant at, String who, String what) {
        this.at = at;
        this.who = who;
        this.what = what;
    }

    public Instant at() {
        return at;
    }

    public String who() {
        return who;
    }

    /** In the language of whoever reads it. */
    public String told() {
        var nothingChanged = Words.kept(DeviceStoryMessages.class).changed("");
        if (!what.startsWith(nothingChanged)) {
            return Kept.told(what, DeviceStoryMessages.class);
        }
        var changes = what.substring(nothingChanged.length()).split(BETWEEN);
        return Words.of(DeviceStoryMessages.class)
                .changed(Arrays.stream(changes)
                        .map(change -> Kept.told(change, DeviceStoryMessages.class))
                        .collect(Collectors.joining(BETWEEN)));
    }
}
