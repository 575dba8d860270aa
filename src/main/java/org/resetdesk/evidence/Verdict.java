package org.resetdesk.evidence;

import java.util.function.Function;
import org.resetdesk.cases.StoryMessages;
import org.resetdesk.platform.language.Words;

/** What a picture or document says about the claimed serial. */
public enum Verdict {
    /** The claimed serial stands there, every character. */
    MATCH("ok", StoryMessages::serialFound),
    /** Another serial stands there, and the claimed one does not. */
    MISMATCH("stop", StoryMessages::anotherSerial),
    /** Readable, but no serial in it. */
    NO_SERIAL("warn", StoryMessages::noSerialInIt),
    /** Too blurred, dark, small or cut off to say. */
    UNREADABLE("warn", StoryMessages::notReadable);

    private final String tone;
    private final Function<StoryMessages, String> words;

    Verdict(String tone, Function<StoryMessages, String> words) {
        this.tone = tone;
        this.words = words;
    }

    public String word() {
        return words.apply(Words.of(StoryMessages.class));
    }

    /** As the history of a case keeps it. */
    String kept() {
        return words.apply(Words.kept(StoryMessages.class));
    }

    public String tone() {
        return tone;
    }
}
