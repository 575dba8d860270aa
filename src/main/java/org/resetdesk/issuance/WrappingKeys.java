package org.resetdesk.issuance;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys that wrap each secret's own key: one that seals, and older ones that still open. */
final class WrappingKeys {

    static final int LENGTH = 32;

    /** Enough of a key's hash to tell it from its neighbours. */
    static final int ID_LENGTH = 8;

    private final List<byte[]> currentFirst;

    WrappingKeys(byte[] current, List<byte[]> older) {
        this.currentFirst = Stream.concat(Stream.of(current), older.stream())
                .map(byte[]::clone)
                .toList();
        for (var key : currentFirst) {
            if (key.length != LENGTH) {
                throw new IllegalArgumentException("A wrapping key has " + LENGTH + " bytes, this one " + key.length);
            }
        }
    }

    /** @param setting names the setting when it is no Base64 of 32 bytes; the key itself is never repeated */
    static byte[] fromBase64(String setting, String text) {
        try {
            var key = Base64.getDecoder().decode(text.strip());
            if (key.length == LENGTH) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            // Said below, without what was set.
        }
        throw new IllegalArgumentException(setting + " must be the Base64 of " + LENGTH + " bytes");
    }

    byte[] current() {
        return currentFirst.get(0);
    }

    Optional<byte[]> withId(byte[] id) {
        return currentFirst.stream().filter(key -> Arrays.equals(idOf(key), id)).findFirst();
    }

    static byte[] idOf(byte[] key) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(key), ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static String readable(byte[] id) {
        return HexFormat.of().formatHex(id);
    }
}
