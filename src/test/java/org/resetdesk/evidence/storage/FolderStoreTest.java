package org.resetdesk.evidence.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FolderStoreTest extends ObjectStoreTest {

    @Override
    ObjectStore newStore() throws IOException {
        return new FolderStore(Files.createDirectory(temporary.resolve("attachments")));
    }

    @Test
    void what_a_killed_put_left_is_found_by_the_sweep() throws IOException {
        var folder = Files.createDirectory(temporary.resolve("other"));
        Files.createDirectory(folder.resolve("incoming"));
        Files.writeString(folder.resolve("incoming").resolve("half"), "hal");
        var store = new FolderStore(folder);

        assertThat(store.keysOlderThan(Instant.now().plusSeconds(60))).containsExactly("incoming/half");
        store.delete("incoming/half");
        assertThat(store.keysOlderThan(Instant.now().plusSeconds(60))).isEmpty();
    }
}
