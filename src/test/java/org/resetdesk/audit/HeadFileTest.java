package org.resetdesk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resetdesk.platform.DataFolder;
import org.resetdesk.platform.Secrets;

class HeadFileTest {

    private final AuditKeys keys = new AuditKeys(Secrets.sha256("a key of this test"));

    @TempDir
    Path folder;

    @Test
    void what_was_written_last_is_read_back_and_before_that_there_is_nothing() {
        var heads = new HeadFile(new DataFolder(folder), keys);
        assertThat(heads.read()).contains(Head.OF_NOTHING);

        heads.write(new Head(12, Secrets.sha256("twelve")));
        heads.write(new Head(13, Secrets.sha256("thirteen")));

        assertThat(heads.read()).contains(new Head(13, Secrets.sha256("thirteen")));
    }

    @Test
    void a_head_that_somebody_else_wrote_is_none() throws IOException {
        var heads = new HeadFile(new DataFolder(folder), keys);
        heads.write(new Head(13, Secrets.sha256("thirteen")));
        var file = folder.resolve("audit/head");
        var written = Files.readString(file);

        for (var forged :
                new String[] {"", "13", "a b c", written.replaceFirst("13", "12"), written.replaceAll(".$", "")}) {
            Files.writeString(file, forged);
            assertThat(heads.read()).as(forged).isEmpty();
        }
        Files.writeString(file, written);
        var strangers = new AuditKeys(Secrets.sha256("another key"));
        assertThat(new HeadFile(new DataFolder(folder), strangers).read()).isEmpty();
    }
}
