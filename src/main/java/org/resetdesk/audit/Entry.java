package org.resetdesk.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * One thing that somebody did or saw. No secret and no word of evidence ever stands in one.
 *
 * @param who    an e-mail address, or the desk itself
 * @param about  the case or person it was done to
 * @param detail what exactly, in words of ours
 */
record Entry(UUID id, Instant at, String who, Act act, String about, String detail) {

    /** The same bytes for the same entry, and others for any other: each field with its length before it. */
    byte[] canonical() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            for (var field : new String[] {id.toString(), at.toString(), who, act.name(), about, detail}) {
                var encoded = field.getBytes(StandardCharsets.UTF_8);
                out.writeInt(encoded.length);
                out.write(encoded);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory failed", impossible);
        }
        return bytes.toByteArray();
    }
}
