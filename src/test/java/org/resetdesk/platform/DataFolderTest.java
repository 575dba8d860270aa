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

    private static String permissionsOf(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
