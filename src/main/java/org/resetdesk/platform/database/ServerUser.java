package org.resetdesk.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL runs. It refuses root and users without a name. Those run it in a user namespace of its own, where it looks
 * like nobody but still owns their files; and where a container forbids that, root runs it as the user nobody in earnest.
 */
enum ServerUser {
    OURSELVES(),
    OURSELVES_SEEN_AS_NOBODY("unshare", "--user"),
    NOBODY("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int ROOT = 0;
    private static final int NOBODYS_NUMBER = 65534;

    private final List<String> prefix;

    ServerUser(String... prefix) {
        this.prefix = List.of(prefix);
    }

    /** The first that can run this program here. */
    static ServerUser ableToRun(String program, Path dataFolder) throws IOException, InterruptedException {
        for (var user : ourNumber() == ROOT
                ? List.of(OURSELVES_SEEN_AS_NOBODY, NOBODY)
                : List.of(OURSELVES, OURSELVES_SEEN_AS_NOBODY)) {
            user.letIn(Path.of(program), dataFolder);
            var name = Command.run(PATIENCE, user.command("id", "-un"));
            var version = Command.run(PATIENCE, user.command(program, "--version"));
            if (name.succeeded() && !name.output().strip().equals("root") && version.succeeded()) {
                return user;
            }
        }
        throw new IOException(
                "PostgreSQL runs neither as root nor as a user without a name, 'unshare --user' is not allowed here,"
                        + " and the user nobody can't run " + program
                        + ". Start ResetDesk as an ordinary user, or name a data folder by"
                        + " RESETDESK_DATA_DIR whose parents everybody may enter, or name a PostgreSQL of your own by"
                        + " QUARKUS_DATASOURCE_JDBC_URL.");
    }

    private static int ourNumber() throws IOException {
        return (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
    }

    String[] command(String... program) {
        return Stream.concat(prefix.stream(), Arrays.stream(program)).toArray(String[]::new);
    }

    /** What PostgreSQL writes must be its user's own; the way of running may differ from the last start's. */
    void own(Path files) throws IOException {
        if (ourNumber() == ROOT) {
            FileTrees.giveTo(this == NOBODY ? NOBODYS_NUMBER : ROOT, files);
        }
    }

    private void letIn(Path program, Path dataFolder) throws IOException {
        if (this != NOBODY) {
            return;
        }
        for (var folder = program.getParent(); folder.startsWith(dataFolder); folder = folder.getParent()) {
            var permissions = Files.getPosixFilePermissions(folder);
            // To pass through, not to list.
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            Files.setPosixFilePermissions(folder, permissions);
        }
    }
}
