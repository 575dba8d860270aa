package org.resetdesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path parent;

    @Test
    void the_folder_and_those_in_it_are_made_for_their_owner_only() throws IOException {
        var data = new DataFolder(parent.resolve("desks").resolve("one"));
        var keys = data.folder("keys");

        assertThat(keys).isDirectory().hasParent(data.root());
        assertThat(permissionsOf(data.root())).isEqualTo("rwx------");
        assertThat(permissionsOf(keys)).isEqualTo("rwx------");
    }

    @Test
    void a_secret_is_made_once_and_its_owner_only_reads_it() throws IOException {
        var file = parent.resolve("secret");
        var made = SecretFile.readOrMake(file, 32);

        assertThat(made).hasSize(32);
        assertThat(SecretFile.readOrMake(file, 32)).isEqualTo(made);
        assertThat(permissionsOf(file)).isEqualTo("rw-------");
        assertThat(SecretFile.readOrMake(parent.resolve("other"), 32)).isNotEqualTo(made);
    }

    @Test
    void a_secret_that_a_killed_start_left_half_written_is_made_anew() throws IOException {
        Files.writeString(parent.resolve("secret.new"), "half");

        assertThat(SecretFile.readOrMake(parent.resolve("secret"), 32)).hasSize(32);
    }

    private static String permissionsOf(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
