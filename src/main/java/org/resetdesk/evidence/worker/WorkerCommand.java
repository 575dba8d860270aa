package org.resetdesk.evidence.worker;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command that starts a worker from the program that is running now, with little of everything. */
final class WorkerCommand {

    /**
     * Answers go to pipe 3, standard output to where errors go. No core dumps; 4 GB of address space, of which the heap and
     * mapped libraries take most, so that native code cannot eat the machine; files of at most 1 GB. A worker yields to the
     * web process, where nice is there to ask for that, and outlives signals that are sent to the whole group: it ends when its
     * input does.
     */
    private static final String SHELL = "trap '' HUP INT TERM; ulimit -c 0; ulimit -v 4000000; ulimit -f 2000000; "
            + "if command -v nice >/dev/null; then set -- nice -n 5 \"$@\"; fi; exec \"$@\" 3>&1 1>&2";

    private WorkerCommand() {}

    static ProcessBuilder of(WorkerSettings settings, Path folder) {
        var command = new ArrayList<>(List.of("/bin/sh", "-c", SHELL, "worker"));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + settings.heapMegabytes() + "m",
                "-Xss1m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:CompressedClassSpaceSize=64m",
                "-XX:ReservedCodeCacheSize=96m",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Duser.home=" + folder,
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath(),
                WorkerMain.class.getName(),
                settings.readers(),
                String.valueOf(settings.openingLimit().toMillis())));
        var builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().put("LANG", "C.UTF-8");
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        // Else each thread of native code reserves 64 MB of address space. What is given back at once, for a tensor as
        // large as a picture, is asked for again with the next: a seventh of all the time on photos went there.
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.environment().put("MALLOC_MMAP_THRESHOLD_", "33554432");
        builder.environment().put("MALLOC_TRIM_THRESHOLD_", "134217728");
        return builder;
    }

    /** Quarkus' runner jar finds its libraries by a class loader of its own, so for a worker they are named one by one. */
    private static String classPath() {
        var own = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath())
                .toList();
        var entries =
                own.get(0).endsWith("quarkus-run.jar") ? ofProduct(own.get(0).getParent()) : own;
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static List<Path> ofProduct(Path product) {
        return List.of(product.resolve("app/*"), product.resolve("lib/main/*"), product.resolve("lib/boot/*"));
    }
}
