package org.resetdesk.platform;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import org.resetdesk.platform.database.EmbeddedPostgres;

/**
 * Gives all Quarkus tests of one run an empty data folder and one PostgreSQL in it. Found as a service: no test names it.
 */
public final class PostgresForTests implements QuarkusTestResourceLifecycleManager {

    /** Kept among the system's properties: Quarkus loads this class anew whenever it restarts for another test profile. */
    private static final String STARTED = "resetdesk.tests.postgres.";

    @Override
    public Map<String, String> start() {
        if (System.getProperty(STARTED + "url") == null) {
            startOnce();
        }
        return Map.of(
                "quarkus.datasource.jdbc.url",
                System.getProperty(STARTED + "url"),
                "quarkus.datasource.username",
                System.getProperty(STARTED + "username"),
                "quarkus.datasource.password",
                System.getProperty(STARTED + "password"),
                DataFolder.PROPERTY,
                System.getProperty(STARTED + "data"));
    }

    private static void startOnce() {
        var target = Path.of("target", "for-tests");
        var data =
                new DataFolder(target.resolve("data-" + ProcessHandle.current().pid()));
        var postgres = EmbeddedPostgres.startIn(data.folder("database"), new DataFolder(target).root());
        System.setProperty(STARTED + "url", postgres.jdbcUrl());
        System.setProperty(STARTED + "username", postgres.username());
        System.setProperty(STARTED + "password", postgres.password());
        System.setProperty(STARTED + "data", data.root().toString());
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
    }

    /** Stays for the next profile's tests; it ends with this run. */
    @Override
    public void stop() {}
}
