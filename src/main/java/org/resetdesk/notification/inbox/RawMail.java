package org.resetdesk.notification.inbox;

import java.io.IOException;
import java.io.InputStream;

/**
 * A mail as it came over the wire.
 *
 * @param content of one that is too large, just its beginning
 */
public record RawMail(byte[] content, boolean tooLarge) {

    /** Larger ones are not even stored. */
    public static final int LARGEST = 25 * 1024 * 1024;

    private static final int BEGINNING = 64 * 1024;

    static RawMail read(InputStream stream) throws IOException {
        var content = stream.readNBytes(LARGEST + 1);
        if (content.length <= LARGEST) {
            return new RawMail(content, false);
        }
        var beginning = new byte[BEGINNING];
        System.arraycopy(content, 0, beginning, 0, BEGINNING);
        return new RawMail(beginning, true);
    }
}
