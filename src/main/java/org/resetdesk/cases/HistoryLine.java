package org.resetdesk.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.resetdesk.platform.language.Kept;
import org.resetdesk.platform.language.Words;

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

    /** A person by name, and what is none in the reader's language. */
    public String whoTold() {
        return Kept.told(who, StoryMessages.class);
    }

    /** As it is kept, in English. */
    public String what() {
        return what;
    }

    /** To whoever reads it now. */
    public String told() {
        return told(what);
    }

    /** As {@link #whatForCustomer}, to whoever reads it now. */
    public String toldToCustomer() {
        return told(whatForCustomer());
    }

    private static String told(String kept) {
        var asking = ClaimableCase.story().askedFor("");
        return kept.startsWith(asking)
                ? Words.of(StoryMessages.class).askedFor(AskedItem.told(kept.substring(asking.length())))
                : Kept.told(kept, StoryMessages.class, SerialMessages.class);
    }

    /** For whoever is not of the desk: why a supervisor approved against the evidence is the desk's own affair. */
    public String whatForCustomer() {
        var against = ClaimableCase.story().approvedAgainstEvidence();
        return what.startsWith(against) ? against : what;
    }

    /** Without what people wrote and read, which stands behind a colon. */
    String kind() {
        return what.replaceFirst("(?s):.*", "");
    }
}
