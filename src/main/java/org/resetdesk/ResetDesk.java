package org.resetdesk;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.net.ConnectException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.resetdesk.audit.VerifyCommand;
import org.resetdesk.platform.DataFolder;
import org.resetdesk.platform.database.EmbeddedPostgres;

/** Starts the desk: first the PostgreSQL that it brings along, unless another is named, then everything else. */
@QuarkusMain
public final class ResetDesk {

    private static final String DATASOURCE = "quarkus.datasource.";
    private static final CompletableFuture<EmbeddedPostgres> DATABASE = new CompletableFuture<>();
    private static final CountDownLatch STOPPED = new CountDownLatch(1);

    private ResetDesk() {}

    public static void main(String... arguments) {
        if (arguments.length > 0 && arguments[0].equals("verify")) {
            System.exit(verify(List.of(arguments).subList(1, arguments.length)));
        }
        tellWhenEnded();
        if (!anotherDatabaseIsNamed()) {
            // Before the start, which may be cut short as well.
            stopDatabaseLast();
            startDatabase();
        }
        try {
            Quarkus.run(arguments);
        } finally {
            STOPPED.countDown();
        }
    }

    /** The audit log alone, and of the product nothing but its database. */
    private static int verify(List<String> heads) {
        if (!anotherDatabaseIsNamed()) {
            stopDatabaseLast();
            startDatabase();
        }
        try {
            return VerifyCommand.run(setting("jdbc.url"), setting("username"), setting("password"), heads);
        } finally {
            STOPPED.countDown();
        }
    }

    private static String setting(String name) {
        var variable = (DATASOURCE + name).replace('.', '_').toUpperCase(Locale.ROOT);
        return Optional.ofNullable(System.getenv(variable)).orElseGet(() -> System.getProperty(DATASOURCE + name));
    }

    /** On a signal Quarkus never returns to us: only its exit handler tells when it has ended, and of what. */
    private static void tellWhenEnded() {
        var usual = ApplicationLifecycleManager.getDefaultExitCodeHandler();
        ApplicationLifecycleManager.setDefaultExitCodeHandler((code, cause) -> {
            if (cause != null) {
                // Below the long trace, what whoever set something wrong has to know.
                System.err.println("ResetDesk ends: " + lastCauseOf(cause).getMessage());
            }
            STOPPED.countDown();
            usual.accept(code, cause);
        });
    }

    /** But for a refused connection, which does not say where to. */
    private static Throwable lastCauseOf(Throwable failure) {
        var cause = failure.getCause();
        return cause == null || cause instanceof ConnectException ? failure : lastCauseOf(cause);
    }

    private static boolean anotherDatabaseIsNamed() {
        return System.getenv("QUARKUS_DATASOURCE_JDBC_URL") != null
                || System.getProperty(DATASOURCE + "jdbc.url") != null;
    }

    private static void startDatabase() {
        try {
            var database = EmbeddedPostgres.startIn(DataFolder.beforeQuarkus().folder("database"));
            System.setProperty(DATASOURCE + "jdbc.url", database.jdbcUrl());
            System.setProperty(DATASOURCE + "username", database.username());
            System.setProperty(DATASOURCE + "password", database.password());
            DATABASE.complete(database);
        } catch (RuntimeException e) {
            DATABASE.cancel(false);
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** Hooks run side by side: this one waits for Quarkus' own. */
    private static void stopDatabaseLast() {
        Runtime.getRuntime().addShutdownHook(new Thread(ResetDesk::stopDatabase));
    }

    private static void stopDatabase() {
        try {
            var database = DATABASE.get(60, TimeUnit.SECONDS);
            // Bounded, in case that Quarkus hangs: PostgreSQL is to end in order all the same.
            STOPPED.await(30, TimeUnit.SECONDS);
            database.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (CancellationException | ExecutionException | TimeoutException e) {
            // It never started: nothing is to be stopped.
        }
    }
}
