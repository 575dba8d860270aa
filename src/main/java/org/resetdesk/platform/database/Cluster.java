package org.resetdesk.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** The server's files and the server that runs on them: made once, started, stopped. */
final class Cluster {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String MAJOR_VERSION = ServerBinaries.VERSION.replaceFirst("\\..*", "");
    private static final String SETTINGS = """
            listen_addresses = '127.0.0.1'
            port = %d
            # Its path may not be longer than 107 bytes, and a data folder's may.
            unix_socket_directories = ''
            fsync = on
            full_page_writes = on
            synchronous_commit = on
            timezone = 'UTC'
            log_timezone = 'UTC'
            logging_collector = on
            # One file for each day of the week, written anew after a week.
            log_filename = 'server-%%a.log'
            log_truncate_on_rotation = on
            # A failing statement and its row may hold what must be in no log.
            log_min_error_statement = panic
            log_error_verbosity = terse
            """;

    private final Path folder;
    private final ServerBinaries binaries;
    private final ServerUser user;

    Cluster(Path folder, ServerBinaries binaries, ServerUser user) {
        this.folder = folder;
        this.binaries = binaries;
        this.user = user;
    }

    /** Has the files there and no server on them. */
    void prepare(String superuser, Path password) throws IOException, InterruptedException {
        if (Files.exists(folder)) {
            refuseOtherVersion();
            Leftover.stopIn(folder, PATIENCE);
            user.own(folder);
        } else {
            make(superuser, password);
        }
    }

    private void refuseOtherVersion() throws IOException {
        var version = Files.readString(folder.resolve("PG_VERSION")).strip();
        if (!version.equals(MAJOR_VERSION)) {
            throw new IOException("its files are of PostgreSQL " + version + ", this is " + MAJOR_VERSION
                    + "; take them over with pg_upgrade or with pg_dump of the older ResetDesk");
        }
    }

    private void make(String superuser, Path password) throws IOException, InterruptedException {
        // Made aside and then renamed: a first start that is cut short is begun again.
        var aside = folder.resolveSibling(folder.getFileName() + ".new");
        Leftover.stopIn(aside, PATIENCE);
        FileTrees.delete(aside);
        Files.createDirectory(aside);
        user.own(aside);
        user.own(password);
        // The built-in locale sorts alike on every system; one of libc's would spoil indexes after an upgrade of the
        // system.
        var initdb = user.command(
                binaries.program("initdb"),
                "--pgdata=" + aside,
                "--username=" + superuser,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        Command.run(PATIENCE, initdb).orFail("initdb");
        var configuration = aside.resolve("postgresql.conf");
        Files.writeString(configuration, Files.readString(configuration) + "\ninclude 'resetdesk.conf'\n");
        Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    void start(int port) throws IOException, InterruptedException {
        var settings = folder.resolve("resetdesk.conf");
        Files.writeString(settings, SETTINGS.formatted(port));
        user.own(settings);
        // pg_ctl gives the server a session of its own: Ctrl-C reaches us first, and it ends after us.
        var log = folder.resolve("start.log");
        Files.deleteIfExists(log);
        var started = Command.run(PATIENCE, control("start", "--log=" + log));
        if (!started.succeeded()) {
            var reasons = Files.exists(log) ? Files.readString(log).strip() : "";
            throw new IOException("pg_ctl start: " + started.output().strip() + " " + reasons);
        }
    }

    void stop() throws IOException, InterruptedException {
        var stopped = Command.run(PATIENCE, control("stop", "--mode=fast"));
        if (!stopped.succeeded()) {
            Command.run(PATIENCE, control("stop", "--mode=immediate")).orFail("pg_ctl stop");
        }
    }

    private String[] control(String verb, String option) {
        return user.command(
                binaries.program("pg_ctl"),
                verb,
                "--pgdata=" + folder,
                option,
                "--wait",
                "--timeout=" + PATIENCE.minusSeconds(10).toSeconds());
    }
}
