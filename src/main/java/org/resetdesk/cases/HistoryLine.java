package org.resetdesk.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One line of what happened to a case. Never changed, never holds a secret. */
@Entity
public class HistoryLine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;
    private String who;
    private String what;

    protected HistoryLine() {}

    HistoryLine(Instant at, String who, String what) {
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

    /** For whoever is not of the desk: why a supervisor approved against the evidence is the desk's own affair. */
    public String whatForCustomer() {
        return what.startsWith(SupportCase.OVERRIDE) ? SupportCase.OVERRIDE : what;
    }

    /** Without what people wrote and read, which stands behind a colon. */
    String kind() {
        return what.replaceFirst("(?s):.*", "");
    }
}
