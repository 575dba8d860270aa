package org.resetdesk.audit;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.resetdesk.platform.DataFolder;
import org.resetdesk.platform.SecretFile;
import org.resetdesk.platform.Secrets;

/** The key that the log is written with, and one that it was written with before; whoever lacks them can forge nothing. */
final class AuditKeys {

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
        return new AuditKeys(
                SecretFile.namedOrOwn("RESETDESK_AUDIT_KEY", named, ownKey).toArray(byte[][]::new));
    }

    /** Enough of a key's hash to tell it from its neighbours. */
    byte[] currentId() {
        return idOf(current);
    }

    /** Callers pass parts whose lengths are fixed, but for the last. */
    byte[] sign(byte[]... parts) {
        return Secrets.hmac(current, parts);
    }

    boolean knows(byte[] keyId) {
        return keys.containsKey(ByteBuffer.wrap(keyId));
    }

    boolean signed(byte[] keyId, byte[] signature, byte[]... parts) {
        var key = keys.get(ByteBuffer.wrap(keyId));
        return key != null && MessageDigest.isEqual(signature, Secrets.hmac(key, parts));
    }

    private static byte[] idOf(byte[] key) {
        return Arrays.copyOf(Secrets.digest().digest(key), ID_LENGTH);
    }
}
