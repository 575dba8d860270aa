package org.resetdesk.platform.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** One run of a program of PostgreSQL's: its exit code and what it said. */
record Command(int exitCode, String output) {

    private static final int NOT_FOUND = 127;
    private static final int OUT_OF_TIME = 124;

    static Command run(Duration patience, String... command) throws IOException, InterruptedException {
        // Through a file, not a pipe: the server that pg_ctl leaves behind would hold a pipe open for ever.
        var said = Files.createTempFile("resetdesk-", ".out");
        try {
            return run(patience, said, command);
        } finally {
            Files.delete(said);
        }
    }

    private static Command run(Duration patience, Path said, String... command)
            throws InterruptedException, IOException {
        var builder = new ProcessBuilder(command).directory(new File("/")).redirectErrorStream(true);
        builder.redirectOutput(said.toFile());
        // PostgreSQL needs none of our secrets, and our PGDATA or LC_ALL must not confuse it.
        builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            return new Command(NOT_FOUND, e.getMessage());
        }
        process.getOutputStream().close();
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
            return new Command(OUT_OF_TIME, "no end after " + patience + ": " + Files.readString(said));
        }
        return new Command(process.exitValue(), Files.readString(said));
    }

    boolean succeeded() {
        return exitCode == 0;
    }

    Command orFail(String attempt) throws IOException {
        if (!succeeded()) {
            throw new IOException(attempt + " failed with exit code " + exitCode + ": " + output.strip());
        }
        return this;
    }
}
