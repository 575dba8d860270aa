package org.resetdesk.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What a killed ResetDesk left running. PostgreSQL's processes all work in their cluster's folder, and nothing else does. */
final class Leftover {

    private Leftover() {}

    /** On return nobody works on the cluster, and nothing says that somebody does. */
    static void stopIn(Path cluster, Duration patience) throws IOException, InterruptedException {
        var claim = cluster.resolve("postmaster.pid");
        if (Files.exists(claim)) {
            var server = Long.parseLong(Files.readAllLines(claim).get(0).strip());
            if (worksIn(server, cluster)) {
                // Not by pg_ctl: the leftover may run as another user than the next server will.
                Command.run(patience, "sh", "-c", "kill -INT " + server)
                        .orFail("Stopping the server of a killed ResetDesk");
            }
        }
        awaitEnd(cluster, patience);
        // A claim that is left is stale, and its number may since have become another process's.
        Files.deleteIfExists(claim);
    }

    private static void awaitEnd(Path cluster, Duration patience) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (ProcessHandle.allProcesses().anyMatch(process -> worksIn(process.pid(), cluster))) {
            if (System.nanoTime() > deadline) {
                throw new IOException("processes of an earlier PostgreSQL in " + cluster + " do not end");
            }
            Thread.sleep(20);
        }
    }

    private static boolean worksIn(long process, Path cluster) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process), "cwd"))
                    .equals(cluster);
        } catch (IOException e) {
            // Another user's, or gone meanwhile.
            return false;
        }
    }
}
