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
 * As whom PostgreSQL runs. It refuses root, so root runs it in a user namespace of its own, where it looks like nobody but still
 * owns root's files; and where a container forbids that, as the user nobody in earnest.
 */
enum ServerUser {
    OURSELVES(List.of(), -1),
    ROOT_SEEN_AS_NOBODY(List.of("unshare", "--user"), 0),
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"), 65534);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<String> prefix;
    private final int owner;

    ServerUser(List<String> prefix, int owner) {
        this.prefix = prefix;
        this.owner = owner;
    }

    /** The first that can run this program here. */
    static ServerUser ableToRun(String program, Path dataFolder) throws IOException, InterruptedException {
        if ((Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid") != 0) {
            return OURSELVES;
        }
        for (var user : List.of(ROOT_SEEN_AS_NOBODY, NOBODY)) {
            user.letIn(Path.of(program), dataFolder);
            var identity = Command.run(PATIENCE, user.command("id", "-u"));
            var version = Command.run(PATIENCE, user.command(program, "--version"));
            if (version.succeeded()
                    && identity.succeeded()
                    && !identity.output().strip().equals("0")) {
                return user;
            }
        }
        throw new IOException(
                "PostgreSQL refuses to run as root, 'unshare --user' is not allowed here, and the user nobody can't"
                        + " run " + program
                        + ". Start ResetDesk as an ordinary user, or name a data folder by RESETDESK_DATA_DIR"
                        + " whose parents everybody may enter, or name a PostgreSQL of your own by QUARKUS_DATASOURCE_JDBC_URL.");
    }

    String[] command(String... program) {
        return Stream.concat(prefix.stream(), Arrays.stream(program)).toArray(String[]::new);
    }

    /** What PostgreSQL writes must be its user's own; the way of running may differ from the last start's. */
    void own(Path files) throws IOException {
        if (this != OURSELVES) {
            FileTrees.giveTo(owner, files);
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
