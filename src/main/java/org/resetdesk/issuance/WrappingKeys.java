package org.resetdesk.issuance;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.resetdesk.platform.SecretFile;
import org.resetdesk.platform.Secrets;

/** The keys that wrap each secret's own key: one that seals, and older ones that still open. */
final class WrappingKeys {

    static final int LENGTH = SecretFile.LENGTH;

    /** Enough of a key's hash to tell it from its neighbours. */
    static final int ID_LENGTH = 8;

    private final List<byte[]> currentFirst;

    WrappingKeys(List<byte[]> currentFirst) {
        this.currentFirst = currentFirst.stream().map(byte[]::clone).toList();
        for (var key : this.currentFirst) {
            if (key.length != LENGTH) {
                throw new IllegalArgumentException("A wrapping key has " + LENGTH + " bytes, this one " + key.length);
            }
        }
    }

    byte[] current() {
        return currentFirst.get(0);
    }

    Optional<byte[]> withId(byte[] id) {
        return currentFirst.stream().filter(key -> Arrays.equals(idOf(key), id)).findFirst();
    }

    static byte[] idOf(byte[] key) {
        return Arrays.copyOf(Secrets.digest().digest(key), ID_LENGTH);
    }

    static String readable(byte[] id) {
        return HexFormat.of().formatHex(id);
    }
}
