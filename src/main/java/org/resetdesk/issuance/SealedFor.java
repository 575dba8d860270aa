package org.resetdesk.issuance;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What a secret was sealed for. It opens for nothing else, so that no row's secret can be shown as another row's.
 *
 * @param reference the case's
 * @param issuance  the issuance's identifier
 * @param kind      what the secret is: codes, a key, a file
 */
record SealedFor(String reference, String issuance, String kind) {

    /** Each part with its length before it: "ab" and "c" are not "a" and "bc". */
    byte[] bytes(byte[] wrappingKeyId) {
        try (var bytes = new ByteArrayOutputStream();
                var out = new DataOutputStream(bytes)) {
            out.writeUTF(reference);
            out.writeUTF(issuance);
            out.writeUTF(kind);
            out.write(wrappingKeyId);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
    }
}
