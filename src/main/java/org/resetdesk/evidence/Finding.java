package org.resetdesk.evidence;

import org.resetdesk.cases.SerialNumber;

/**
 * The answer of an evidence check for one file, as the outside contract shows it.
 *
 * @param page   1 for the first page; null where nothing was read
 * @param millis how long the check took
 */
public record Finding(
        String file,
        Verdict verdict,
        String claimed,
        String read,
        Source source,
        double confidence,
        Integer page,
        Box box,
        String advice,
        long millis) {

    public static Finding of(String file, SerialNumber claimed, Sighting sighting, Integer page, long millis) {
        return new Finding(
                file,
                sighting.verdict(),
                claimed.text(),
                sighting.read(),
                sighting.source(),
                sighting.confidence(),
                page,
                sighting.box(),
                sighting.advice(),
                millis);
    }

    /** With the advice to whoever reads it now. */
    public Finding told() {
        return new Finding(
                file,
                verdict,
                claimed,
                read,
                source,
                confidence,
                page,
                box,
                advice == null ? null : FileAdvice.told(advice),
                millis);
    }
}
