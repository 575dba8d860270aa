package org.resetdesk.evidence.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store promises, whichever it is. */
abstract class ObjectStoreTest {

    @TempDir
    Path temporary;

    private ObjectStore store;

    abstract ObjectStore newStore() throws Exception;

    @BeforeEach
    void makeStore() throws Exception {
        store = newStore();
    }

    @Test
    void what_was_put_comes_back_byte_for_byte() throws IOException {
        var photo = new byte[7 * 1024 * 1024];
        new Random(1).nextBytes(photo);
        store.put("cases/c-1/photo", file(photo), "image/jpeg");

        try (var stream = store.open("cases/c-1/photo").orElseThrow()) {
            assertThat(stream.readAllBytes()).isEqualTo(photo);
        }
    }

    @Test
    void an_empty_object_is_an_object() throws IOException {
        store.put("cases/c-1/empty", file(new byte[0]), "text/plain");

        assertThat(textOf("cases/c-1/empty")).isEmpty();
    }

    @Test
    void a_second_put_replaces_the_first() throws IOException {
        store.put("cases/c-1/note", file("first"), "text/plain");
        store.put("cases/c-1/note", file("second"), "text/plain");

        assertThat(textOf("cases/c-1/note")).isEqualTo("second");
    }

    @Test
    void nothing_is_kept_under_an_unknown_key() {
        assertThat(store.open("cases/c-1/unknown")).isEmpty();
    }

    @Test
    void what_was_deleted_is_gone_and_may_be_deleted_again() throws IOException {
        store.put("cases/c-1/note", file("text"), "text/plain");
        store.delete("cases/c-1/note");
        store.delete("cases/c-1/note");

        assertThat(store.open("cases/c-1/note")).isEmpty();
    }

    @Test
    void the_sweep_sees_what_is_old_enough_only() throws IOException {
        store.put("cases/c-1/one", file("1"), "text/plain");
        store.put("cases/c-2/two", file("2"), "text/plain");

        assertThat(store.keysOlderThan(Instant.now().plusSeconds(60)))
                .containsExactlyInAnyOrder("cases/c-1/one", "cases/c-2/two");
        assertThat(store.keysOlderThan(Instant.now().minusSeconds(60))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "../escaped",
                "cases/../../escaped",
                "/etc/passwd",
                "cases//x",
                "a\\b",
                "a b",
                "ä",
                ".hidden",
                "A"
            })
    void a_key_that_is_not_of_our_making_is_refused(String key) throws IOException {
        var content = file("text");

        assertThatThrownBy(() -> store.put(key, content, "text/plain")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.open(key)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.delete(key)).isInstanceOf(IllegalArgumentException.class);
    }

    private Path file(String text) throws IOException {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(temporary, "upload", ""), content);
    }

    private String textOf(String key) throws IOException {
        try (var stream = store.open(key).orElseThrow()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
