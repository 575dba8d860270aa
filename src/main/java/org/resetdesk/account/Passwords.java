package org.resetdesk.account;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id with OWASP's parameters (19 MiB, 2 passes, 1 lane), in the PHC string form. */
@Singleton
class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final String PREFIX = "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=1$";
    /** Unknown people cost as much time as known ones. */
    private static final String NOBODYS = PREFIX + "AAAAAAAAAAAAAAAAAAAAAA$" + "A".repeat(43);

    private final SecureRandom random = new SecureRandom();
    /** Each hash takes 19 MiB: a flood of sign-ins must not take the heap. */
    private final Semaphore atOnce = new Semaphore(4);

    String hash(String password) {
        var salt = new byte[16];
        random.nextBytes(salt);
        return PREFIX + base64(salt) + "$" + base64(argon2id(password, salt));
    }

    boolean matches(String password, Optional<String> hash) {
        var parts = hash.orElse(NOBODYS).split("\\$");
        var expected = Base64.getDecoder().decode(parts[5]);
        var actual = argon2id(password, Base64.getDecoder().decode(parts[4]));
        return MessageDigest.isEqual(expected, actual) && hash.isPresent();
    }

    private byte[] argon2id(String password, byte[] salt) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        var hash = new byte[32];
        atOnce.acquireUninterruptibly();
        try {
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        } finally {
            atOnce.release();
        }
        return hash;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
