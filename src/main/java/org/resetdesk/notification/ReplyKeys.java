package org.resetdesk.notification;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.resetdesk.platform.DataFolder;
import org.resetdesk.platform.SecretFile;

/**
 * What reply addresses are signed with.
 *
 * @param all the one that signs first; then one that signed letters which may still be answered
 */
record ReplyKeys(List<byte[]> all) {

    private static final int LENGTH = 32;

    /** Signs nothing but these addresses, should the key ever be used for more. */
    private static final byte[] PURPOSE = "reply address".getBytes(StandardCharsets.US_ASCII);

    /** @param named RESETDESK_REPLY_KEY; where it is missing, a key is made and kept in the data folder */
    static ReplyKeys configured(Optional<String> named, DataFolder data) {
        var ownKey = data.folder("keys").resolve("reply-key");
        if (named.isEmpty()) {
            return new ReplyKeys(List.of(SecretFile.readOrMake(ownKey, LENGTH)));
        }
        var key = fromBase64(named.get());
        return new ReplyKeys(Files.exists(ownKey) ? List.of(key, SecretFile.readOrMake(ownKey, LENGTH)) : List.of(key));
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
        throw new IllegalArgumentException("RESETDESK_REPLY_KEY must be the Base64 of " + LENGTH + " bytes");
    }

    byte[] sign(byte[]... parts) {
        return signature(all.get(0), parts);
    }

    /** Of parts whose lengths are fixed. */
    static byte[] signature(byte[] key, byte[]... parts) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(PURPOSE);
            for (var part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HMAC with SHA-256", impossible);
        }
    }
}
