package org.resetdesk;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Everything that some packages log, down to what nobody reads, with parameters and causes. */
public final class LoggedLines extends Handler implements AutoCloseable {

    private final List<Logger> loggers;
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    private LoggedLines(List<Logger> loggers) {
        this.loggers = loggers;
    }

    public static LoggedLines of(String... packages) {
        var lines = new LoggedLines(Stream.of(packages).map(Logger::getLogger).toList());
        lines.setLevel(Level.ALL);
        lines.loggers.forEach(logger -> {
            logger.setLevel(Level.ALL);
            logger.setUseParentHandlers(false);
            logger.addHandler(lines);
        });
        return lines;
    }

    public String all() {
        return String.join("\n", lines);
    }

    @Override
    public void publish(LogRecord line) {
        var parameters = line.getParameters() == null ? List.of() : List.of(line.getParameters());
        lines.add(line.getMessage() + " " + parameters);
        for (var cause = line.getThrown(); cause != null; cause = cause.getCause()) {
            lines.add(cause.toString());
        }
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        loggers.forEach(logger -> {
            logger.removeHandler(this);
            logger.setUseParentHandlers(true);
            logger.setLevel(null);
        });
    }
}
