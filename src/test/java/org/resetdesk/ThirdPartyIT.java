package org.resetdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whoever gets the packaged product can look up the licence of each library in it. */
class ThirdPartyIT {

    private static final Path LIBRARIES = Path.of("target", "quarkus-app", "lib");

    @Test
    void every_library_of_the_packaged_product_is_named_with_its_licence() throws IOException {
        // A jar's name is the group, a dot, the artifact, a hyphen and the version.
        var listed = Files.readString(Path.of("THIRD-PARTY.md")).replace(':', '.');
        try (var files = Files.walk(LIBRARIES)) {
            var jars = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .toList();
            assertThat(jars).hasSizeGreaterThan(100);
            assertThat(jars).allMatch(jar -> listed.contains("`" + jar.replaceFirst("-\\d.*", "") + "`"));
        }
    }
}
