package org.resetdesk.devices;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One line of what happened to a device in the registry. Never changed, and never holds an address. */
@Entity
class DeviceLine {

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

    public String what() {
        return what;
    }
}
