package org.resetdesk.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What a killed ResetDesk left running. PostgreSQL's processes all work in their cluster's folder, and nothing else does. */
final class Leftover {

    private Leftover() {}

    static boolean isAtWorkIn(Path cluster) {
        return ProcessHandle.allProcesses().anyMatch(process -> worksIn(process, cluster));
    }

    /** Without its server the last process of a session may take a moment to notice. */
    static void awaitEndIn(Path cluster, Duration patience) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (isAtWorkIn(cluster)) {
            if (System.nanoTime() > deadline) {
                throw new IOException("processes of an earlier PostgreSQL in " + cluster + " do not end");
            }
            Thread.sleep(20);
        }
    }

    private static boolean worksIn(ProcessHandle process, Path cluster) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"))
                    .equals(cluster);
        } catch (IOException e) {
            // Another user's, or gone meanwhile.
            return false;
        }
    }
}
