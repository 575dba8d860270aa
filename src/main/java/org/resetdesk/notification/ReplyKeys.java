package org.resetdesk.notification;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.resetdesk.platform.DataFolder;
import org.resetdesk.platform.SecretFile;
import org.resetdesk.platform.Secrets;

/**
 * What reply addresses are signed with.
 *
 * @param all the one that signs first; then one that signed letters which may still be answered
 */
record ReplyKeys(List<byte[]> all) {

    /** Signs nothing but these addresses, should the key ever be used for more. */
    private static final byte[] PURPOSE = "reply address".getBytes(StandardCharsets.US_ASCII);

    /** @param named RESETDESK_REPLY_KEY; where it is missing, a key is made and kept in the data folder */
    static ReplyKeys configured(Optional<String> named, DataFolder data) {
        var ownKey = data.folder("keys").resolve("reply-key");
        return new ReplyKeys(SecretFile.namedOrOwn("RESETDESK_REPLY_KEY", named, ownKey));
    }

    byte[] sign(byte[] caseId, byte[] accountId) {
        return signature(all.get(0), caseId, accountId);
    }

    static byte[] signature(byte[] key, byte[] caseId, byte[] accountId) {
        return Secrets.hmac(key, PURPOSE, caseId, accountId);
    }
}
