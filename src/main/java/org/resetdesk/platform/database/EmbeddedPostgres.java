package org.resetdesk.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import org.resetdesk.platform.SecretFile;

/**
 * A PostgreSQL of our own: its files lie in the data folder, it listens on this machine only, and it ends with us. One that a
 * killed ResetDesk left running is stopped first, so that every start is alike.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /** The application's role: it owns its database but is no superuser, so a right that it takes from itself is gone. */
    private static final String ROLE = "resetdesk";

    private static final String SUPERUSER = "postgres";
    private static final int ATTEMPTS = 5;

    private final FileChannel lock;
    private final Cluster cluster;
    private final int port;
    private final String password;

    private EmbeddedPostgres(FileChannel lock, Cluster cluster, int port) {
        this.lock = lock;
        this.cluster = cluster;
        this.port = port;
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.password = HexFormat.of().formatHex(random);
    }

    /**
     * Ready to be connected to on return.
     *
     * @param home what the server keeps, in a folder of the data folder
     */
    public static EmbeddedPostgres startIn(Path home) {
        return startIn(home, home);
    }

    /** Several servers may share the folder in which their programs are unpacked, if they do not start at once. */
    public static EmbeddedPostgres startIn(Path home, Path programs) {
        try {
            return started(home.toRealPath(), programs.toRealPath());
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(
                    "The embedded PostgreSQL in " + home + " did not start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the embedded PostgreSQL in " + home + " started", e);
        }
    }

    private static EmbeddedPostgres started(Path home, Path programs)
            throws IOException, InterruptedException, SQLException {
        var lock = locked(home.resolve("lock"));
        var binaries = ServerBinaries.unpackedUnder(programs);
        var user = ServerUser.ableToRun(binaries.program("postgres"), home.getParent());
        var passwordFile = home.resolve("password");
        var superuserPassword = Base64.getEncoder().encodeToString(SecretFile.readOrMake(passwordFile));
        var cluster = new Cluster(home.resolve("cluster"), binaries, user);
        cluster.prepare(SUPERUSER, passwordFile);
        var postgres = new EmbeddedPostgres(lock, cluster, startOnFreePort(cluster));
        postgres.prepareDatabase(superuserPassword);
        return postgres;
    }

    private static FileChannel locked(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // Held by ourselves: as good as by another.
        }
        channel.close();
        throw new IOException("another ResetDesk is at work here; name another data folder by RESETDESK_DATA_DIR");
    }

    private static int startOnFreePort(Cluster cluster) throws IOException, InterruptedException {
        for (var attempt = 1; ; attempt++) {
            var port = freePort();
            try {
                cluster.start(port);
                return port;
            } catch (IOException e) {
                // Somebody may have taken the port since we found it free.
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private void prepareDatabase(String superuserPassword) throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        try (var connection = DriverManager.getConnection(url, SUPERUSER, superuserPassword)) {
            if (missing(connection, "SELECT 1 FROM pg_roles WHERE rolname = '" + ROLE + "'")) {
                execute(connection, "CREATE ROLE " + ROLE + " LOGIN");
            }
            execute(connection, "ALTER ROLE " + ROLE + " PASSWORD '" + password + "'");
            if (missing(connection, "SELECT 1 FROM pg_database WHERE datname = '" + ROLE + "'")) {
                execute(connection, "CREATE DATABASE " + ROLE + " OWNER " + ROLE);
            }
        }
    }

    private static boolean missing(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + ROLE;
    }

    public String username() {
        return ROLE;
    }

    /** New at every start and written nowhere. */
    public String password() {
        return password;
    }

    /** Ends what is still connected and returns when everything is on disk. */
    @Override
    public void close() {
        try {
            cluster.stop();
            abandon();
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Leaves the server running, as the end of a killed process does. */
    void abandon() throws IOException {
        lock.close();
    }
}
