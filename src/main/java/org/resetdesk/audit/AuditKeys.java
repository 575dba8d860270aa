package org.resetdesk.audit;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.resetdesk.platform.DataFolder;
import org.resetdesk.platform.SecretFile;
import org.resetdesk.platform.Secrets;

/** The key that the log is written with, and one that it was written with before; whoever lacks them can forge nothing. */
final class AuditKeys {

    private static final int LENGTH = 32;
    private static final int ID_LENGTH = 8;

    private final Map<ByteBuffer, byte[]> keys = new LinkedHashMap<>();
    private final byte[] current;

    /** The current one first. */
    AuditKeys(byte[]... keys) {
        this.current = keys[0].clone();
        for (var key : keys) {
            this.keys.put(ByteBuffer.wrap(idOf(key)), key.clone());
        }
    }

    /** @param named RESETDESK_AUDIT_KEY; where it is missing, a key is made and kept in the data folder */
    static AuditKeys configured(Optional<String> named, DataFolder data) {
        var ownKey = data.folder("keys").resolve("audit-key");
        if (named.isEmpty()) {
            return new AuditKeys(SecretFile.readOrMake(ownKey, LENGTH));
        }
        var key = fromBase64(named.get());
        // Written with before a key was named.
        return Files.exists(ownKey) ? new AuditKeys(key, SecretFile.readOrMake(ownKey, LENGTH)) : new AuditKeys(key);
    }

    private static byte[] fromBase64(String text) {
        try {
            var key = Base64.getDecoder().decode(text.strip());
            if (key.length == LENGTH) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            // Said below, without what was set.
        }
        throw new IllegalArgumentException("RESETDESK_AUDIT_KEY must be the Base64 of " + LENGTH + " bytes");
    }

    /** Enough of a key's hash to tell it from its neighbours. */
    byte[] currentId() {
        return idOf(current);
    }

    byte[] sign(byte[]... parts) {
        return mac(current, parts);
    }

    boolean knows(byte[] keyId) {
        return keys.containsKey(ByteBuffer.wrap(keyId));
    }

    boolean signed(byte[] keyId, byte[] signature, byte[]... parts) {
        var key = keys.get(ByteBuffer.wrap(keyId));
        return key != null && MessageDigest.isEqual(signature, mac(key, parts));
    }

    private static byte[] idOf(byte[] key) {
        return Arrays.copyOf(Secrets.digest().digest(key), ID_LENGTH);
    }

    /** Callers pass parts whose lengths are fixed, but for the last. */
    private static byte[] mac(byte[] key, byte[]... parts) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            for (var part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HMAC with SHA-256", impossible);
        }
    }
}
