package org.resetdesk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretFileTest {

    @TempDir
    Path parent;

    @Test
    void a_secret_is_made_once_and_its_owner_only_reads_it() throws IOException {
        var file = parent.resolve("secret");
        var made = SecretFile.readOrMake(file);

        assertThat(made).hasSize(32);
        assertThat(SecretFile.readOrMake(file)).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(SecretFile.readOrMake(parent.resolve("other"))).isNotEqualTo(made);
    }

    @Test
    void a_secret_that_a_killed_start_left_half_written_is_made_anew() throws IOException {
        Files.writeString(parent.resolve("secret.new"), "half");

        assertThat(SecretFile.readOrMake(parent.resolve("secret"))).hasSize(32);
    }

    @Test
    void a_named_key_comes_first_and_the_own_one_of_before_it_second() {
        var file = parent.resolve("secret");
        var named = Base64.getEncoder().encodeToString(Secrets.sha256("a named key"));

        assertThat(SecretFile.namedOrOwn("A_KEY", Optional.of(named), file))
                .containsExactly(Secrets.sha256("a named key"));
        assertThat(file).doesNotExist();
        var own = SecretFile.namedOrOwn("A_KEY", Optional.empty(), file);
        assertThat(own).containsExactly(SecretFile.readOrMake(file));
        assertThat(SecretFile.namedOrOwn("A_KEY", Optional.of(named), file))
                .containsExactly(Secrets.sha256("a named key"), own.get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"b25seS0yNC1ieXRlcy1vZi1hLWtleSEh", "*** not Base64 ***"})
    void a_key_that_is_set_wrongly_is_refused_without_being_repeated(String text) {
        assertThatThrownBy(() -> SecretFile.namedOrOwn("A_KEY", Optional.of(text), parent.resolve("secret")))
                .hasMessage("A_KEY must be the Base64 of 32 bytes")
                .hasNoCause();
    }

    /** RFC 4231, section 4.3: what was signed by an earlier release must stay signed. */
    @Test
    void a_signature_is_hmac_with_sha_256_of_its_parts() {
        var signature = Secrets.hmac(
                "Jefe".getBytes(StandardCharsets.US_ASCII),
                "what do ya want ".getBytes(StandardCharsets.US_ASCII),
                "for nothing?".getBytes(StandardCharsets.US_ASCII));

        assertThat(HexFormat.of().formatHex(signature))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }
}
