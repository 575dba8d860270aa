package org.resetdesk;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.resetdesk.platform.DataFolder;
import org.resetdesk.platform.database.EmbeddedPostgres;

/** Starts the desk: first the PostgreSQL that it brings along, unless another is named, then everything else. */
@QuarkusMain
public final class ResetDesk {

    private static final String DATASOURCE = "quarkus.datasource.";
    private static final CountDownLatch STOPPED = new CountDownLatch(1);

    private ResetDesk() {}

    public static void main(String... arguments) {
        if (!anotherDatabaseIsNamed()) {
            try {
                useDatabase(EmbeddedPostgres.startIn(DataFolder.beforeQuarkus().folder("database")));
            } catch (IllegalStateException e) {
                System.err.println(e.getMessage());
                System.exit(1);
            }
        }
        Quarkus.run(arguments);
    }

    private static boolean anotherDatabaseIsNamed() {
        return System.getenv("QUARKUS_DATASOURCE_JDBC_URL") != null
                || System.getProperty(DATASOURCE + "jdbc.url") != null;
    }

    private static void useDatabase(EmbeddedPostgres database) {
        System.setProperty(DATASOURCE + "jdbc.url", database.jdbcUrl());
        System.setProperty(DATASOURCE + "username", database.username());
        System.setProperty(DATASOURCE + "password", database.password());
        stopLast(database);
    }

    /** Hooks run side by side, and on a signal Quarkus never returns to us: only its exit handler tells when it has ended. */
    private static void stopLast(EmbeddedPostgres database) {
        var usual = ApplicationLifecycleManager.getDefaultExitCodeHandler();
        ApplicationLifecycleManager.setDefaultExitCodeHandler((code, cause) -> {
            STOPPED.countDown();
            usual.accept(code, cause);
        });
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                // Bounded, because a start that is cut short never says that it has ended.
                STOPPED.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            database.close();
        }));
    }
}
