package org.resetdesk.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a killed ResetDesk left running on a cluster: a server, or a start or the making of one that nobody waits for any more. */
final class Leftover {

    /** A server's processes call themselves {@code postgres: checkpointer} and the like. */
    private static final Pattern PROGRAM = Pattern.compile("(?:.*/)?(?:postgres|pg_ctl|initdb)(?::.*)?");

    private final Path cluster;
    private final Path claim;

    private Leftover(Path cluster) {
        this.cluster = cluster;
        this.claim = cluster.resolve("postmaster.pid");
    }

    /** On return nobody works on the cluster, and nothing says that somebody does. */
    static void stopIn(Path cluster, Duration patience) throws IOException, InterruptedException {
        new Leftover(cluster).stop(patience);
    }

    private void stop(Duration patience) throws IOException, InterruptedException {
        var staleClaim = claimant();
        var stopped = Optional.<Long>empty();
        var deadline = System.nanoTime() + patience.toNanos();
        while (ProcessHandle.allProcesses().anyMatch(process -> isAtWork(process.pid()))) {
            if (System.nanoTime() > deadline) {
                throw new IOException("processes of an earlier PostgreSQL in " + cluster + " do not end");
            }
            var server =
                    claimant().filter(number -> number.matches("\\d{1,18}")).map(Long::valueOf);
            if (!server.equals(stopped) && server.filter(this::isAtWork).isPresent()) {
                // Not by pg_ctl: the leftover may run as another user than the next server will.
                Command.run(patience, "sh", "-c", "kill -INT " + server.get());
                stopped = server;
            }
            Thread.sleep(20);
        }
        // Its number may since have become another process's. One that was made meanwhile is somebody's who is at work.
        if (staleClaim.isPresent() && staleClaim.equals(claimant())) {
            Files.delete(claim);
        }
    }

    /** The process that says it is the cluster's server; blank where a full disk or a crash left no more than a name. */
    private Optional<String> claimant() throws IOException {
        try {
            return Optional.of(
                    Files.readString(claim).lines().findFirst().orElse("").strip());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private boolean isAtWork(long process) {
        var entry = Path.of("/proc", Long.toString(process));
        try {
            var commandLine = new String(Files.readAllBytes(entry.resolve("cmdline")), StandardCharsets.UTF_8);
            return PROGRAM.matcher(commandLine.split("\0")[0]).matches()
                    && (commandLine.contains(cluster.toString())
                            || Files.readSymbolicLink(entry.resolve("cwd")).equals(cluster));
        } catch (IOException e) {
            // Another user's, or gone meanwhile.
            return false;
        }
    }
}
