package org.resetdesk;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port for a server of a test. Not the one that the system would give: it would give it to the next connection of another run as
 * well, before the server is there.
 */
public final class FreePort {

    /** Linux gives those from 32768 to connections. */
    private static final int LOWEST = 12_000;

    private static final int HIGHEST = 32_000;

    private FreePort() {}

    public static int any() {
        for (int attempt = 0; attempt < 100; attempt++) {
            try (var socket = new ServerSocket(ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST))) {
                return socket.getLocalPort();
            } catch (IOException e) {
                // Somebody has it.
            }
        }
        throw new IllegalStateException("No port between " + LOWEST + " and " + HIGHEST + " is free");
    }

    /** The same for all that ask by this name: Quarkus loads a class of tests more than once, the system's properties serve all. */
    public static int named(String name) {
        return Integer.parseInt(System.getProperties()
                .computeIfAbsent("resetdesk.tests.port." + name, unknown -> String.valueOf(any()))
                .toString());
    }
}
