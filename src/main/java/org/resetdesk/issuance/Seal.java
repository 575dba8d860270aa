package org.resetdesk.issuance;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals secrets at rest, AES-256-GCM, each under a key of its own, which a wrapping key wraps in the same way. Sealed bytes are: the
 * form (1), the wrapping key's id (8), then nonce (12), key (32) and tag (16), then nonce (12), secret and tag (16).
 */
final class Seal {

    private static final byte FORM = 1;
    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final WrappingKeys keys;

    Seal(WrappingKeys keys) {
        this.keys = keys;
    }

    byte[] seal(byte[] secret, SealedFor context) {
        var wrappingKey = keys.current();
        var id = WrappingKeys.idOf(wrappingKey);
        var bound = context.bytes(id);
        var ownKey = random(WrappingKeys.LENGTH);
        try {
            var wrapped = encrypted(wrappingKey, ownKey, bound);
            var sealed = encrypted(ownKey, secret, bound);
            return ByteBuffer.allocate(1 + id.length + wrapped.length + sealed.length)
                    .put(FORM)
                    .put(id)
                    .put(wrapped)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-256-GCM", e);
        } finally {
            Arrays.fill(ownKey, (byte) 0);
        }
    }

    /** Throws {@link BrokenSeal} where the bytes were changed, or sealed for something else, or under a key that is gone. */
    byte[] open(byte[] sealed, SealedFor context) {
        try {
            var parts = ByteBuffer.wrap(sealed);
            if (parts.get() != FORM) {
                throw new BrokenSeal(context, "it has an unknown form");
            }
            var id = taken(parts, WrappingKeys.ID_LENGTH);
            var wrappingKey = keys.withId(id)
                    .orElseThrow(() -> new BrokenSeal(
                            context,
                            "its wrapping key " + WrappingKeys.readable(id)
                                    + " is neither RESETDESK_WRAPPING_KEY nor among RESETDESK_WRAPPING_KEYS_OLD"));
            var bound = context.bytes(id);
            var ownKey = decrypted(wrappingKey, taken(parts, NONCE + WrappingKeys.LENGTH + TAG), bound);
            return decrypted(ownKey, taken(parts, parts.remaining()), bound);
        } catch (AEADBadTagException | BufferUnderflowException e) {
            throw new BrokenSeal(context, "it was changed, or sealed for something else");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-256-GCM", e);
        }
    }

    private static byte[] encrypted(byte[] key, byte[] plain, byte[] bound) throws GeneralSecurityException {
        var nonce = random(NONCE);
        var sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, bound).doFinal(plain);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    private static byte[] decrypted(byte[] key, byte[] sealed, byte[] bound) throws GeneralSecurityException {
        if (sealed.length < NONCE + TAG) {
            // Of less than a tag the JDK says that a buffer is too short, by an exception that means a bug.
            throw new BufferUnderflowException();
        }
        var parts = ByteBuffer.wrap(sealed);
        var nonce = taken(parts, NONCE);
        return cipher(Cipher.DECRYPT_MODE, key, nonce, bound).doFinal(taken(parts, parts.remaining()));
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(8 * TAG, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }

    private static byte[] taken(ByteBuffer from, int length) {
        var bytes = new byte[length];
        from.get(bytes);
        return bytes;
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
