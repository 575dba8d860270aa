package org.resetdesk.evidence;

import org.resetdesk.cases.SerialNumber;

/**
 * What one picture, page or text says about a claimed serial.
 *
 * @param read       the serial that was read; the claimed one for {@link Verdict#MATCH}, null where none was read
 * @param source     null where nothing was read
 * @param confidence 0 to 1
 * @param box        null where the place is not known
 * @param advice     what the installer can do better, in plain words; empty where nothing needs doing
 */
public record Sighting(Verdict verdict, String read, Source source, double confidence, Box box, String advice) {

    public static Sighting match(SerialNumber claimed, Source source, double confidence, Box box) {
        return new Sighting(Verdict.MATCH, claimed.text(), source, confidence, box, "");
    }

    public static Sighting mismatch(String read, Source source, double confidence, Box box, String advice) {
        return new Sighting(Verdict.MISMATCH, read, source, confidence, box, advice);
    }

    public static Sighting noSerial(double confidence, String advice) {
        return new Sighting(Verdict.NO_SERIAL, null, null, confidence, null, advice);
    }

    public static Sighting unreadable(String advice) {
        return new Sighting(Verdict.UNREADABLE, null, null, 0, null, advice);
    }
}
