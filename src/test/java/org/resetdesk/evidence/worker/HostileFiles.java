package org.resetdesk.evidence.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.evidence.attachment.Reading;

/**
 * Gives a folder of hostile files, each under its own and under every wrong name, to a real worker pool, and prints how it
 * took them. Arguments: the folder with its INDEX.tsv, a {@link ReadersFactory}, and "own" to leave out the wrong names.
 */
final class HostileFiles {

    private static final List<String> EXTENSIONS = List.of("jpg", "png", "bmp", "webp", "pdf", "doc", "docx", "xlsx");
    private static final SerialNumber CLAIMED = SerialNumber.asItStands("DS-2CD2042WD-I20160413AAWR586123456");

    private record Listed(Path file, String expected) {}

    /** {@code processorMillis} tells more than {@code millis} on a busy machine. */
    private record Tried(
            String name, String expected, boolean ownName, String outcome, long millis, long processorMillis) {}

    private final WorkerPool pool;
    private final List<Tried> tried = new ArrayList<>();
    private long mostMemory;

    private HostileFiles(WorkerPool pool) {
        this.pool = pool;
    }

    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        var folder = Path.of(arguments[0]);
        var place = Files.createTempDirectory("hostile");
        var readers = Class.forName(arguments[1]).asSubclass(ReadersFactory.class);
        try (var pool = new WorkerPool(WorkerSettings.of(place, 1, readers))) {
            var measured = new HostileFiles(pool);
            boolean wrongNames = arguments.length < 3;
            for (var listed : listedIn(folder)) {
                measured.tryNames(listed, place, wrongNames ? EXTENSIONS : List.of());
            }
            measured.print();
        }
        WorkerProcess.delete(place);
    }

    private static List<Listed> listedIn(Path folder) throws IOException {
        try (var lines = Files.lines(folder.resolve("INDEX.tsv"))) {
            return lines.skip(1)
                    .map(line -> line.split("\t"))
                    .map(columns -> new Listed(folder.resolve(columns[0]), columns[2]))
                    .toList();
        }
    }

    private void tryNames(Listed listed, Path place, List<String> wrongExtensions) {
        var own = listed.file().getFileName().toString();
        read(listed, own, true);
        var before = Before.now();
        var copied = pool.copyForStaff(listed.file(), own, 1, place.resolve("copy.jpg"));
        record(own + " (copy)", "either", true, word(copied), before);
        for (var extension : wrongExtensions) {
            if (!own.endsWith("." + extension)) {
                read(listed, own + "." + extension, false);
            }
        }
    }

    private void read(Listed listed, String name, boolean ownName) {
        var before = Before.now();
        var answer = pool.check(listed.file(), name, CLAIMED, Urgency.NOW);
        record(name, listed.expected(), ownName, word(answer), before);
    }

    private record Before(long nanos, long processorMillis) {

        static Before now() {
            return new Before(System.nanoTime(), processorMillisOfWorkers());
        }
    }

    private void record(String name, String expected, boolean ownName, String outcome, Before before) {
        long millis = (System.nanoTime() - before.nanos()) / 1_000_000;
        long processorMillis = processorMillisOfWorkers() - before.processorMillis();
        tried.add(new Tried(name, expected, ownName, outcome, millis, processorMillis));
        mostMemory = Math.max(mostMemory, memoryOfWorkers());
    }

    private static String word(Answer<?> answer) {
        if (answer instanceof Answer.Refused<?> refused) {
            return "refused " + refused.refusal().code();
        }
        if (answer instanceof Answer.Died<?> died) {
            return "died " + died.death() + " " + died.exitCode();
        }
        if (answer instanceof Answer.Busy<?>) {
            return "busy";
        }
        return ((Answer.Done<?>) answer).result() instanceof Reading reading
                ? "read " + reading.finding().verdict()
                : "copied";
    }

    private static long processorMillisOfWorkers() {
        return ProcessHandle.current()
                .children()
                .mapToLong(child ->
                        child.info().totalCpuDuration().orElse(Duration.ZERO).toMillis())
                .sum();
    }

    /** The most resident memory that any worker had so far, in MB. */
    private static long memoryOfWorkers() {
        return ProcessHandle.current()
                .children()
                .map(child -> Path.of("/proc", String.valueOf(child.pid()), "status"))
                .flatMap(HostileFiles::lines)
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .max()
                .orElse(0);
    }

    private static Stream<String> lines(Path status) {
        try {
            return Files.readAllLines(status).stream();
        } catch (IOException ended) {
            return Stream.empty();
        }
    }

    private void print() {
        print("Under their own names", tried.stream().filter(Tried::ownName).toList());
        print("Under wrong names", tried.stream().filter(one -> !one.ownName()).toList());
        System.out.println("Deaths " + pool.deaths() + ", most resident memory of a worker " + mostMemory + " MB");
        tried.stream()
                .filter(one -> one.outcome().startsWith("died")
                        || one.ownName()
                                && one.expected().equals("accept")
                                && !one.outcome().startsWith("read")
                        || one.ownName()
                                && one.expected().equals("reject")
                                && one.outcome().startsWith("read")
                        || !one.ownName() && !one.outcome().startsWith("refused"))
                .forEach(odd -> System.out.println("  odd: " + odd));
        tried.stream()
                .sorted(Comparator.comparing(Tried::millis).reversed())
                .limit(12)
                .forEach(slow -> System.out.println("  slow: " + slow));
    }

    private static void print(String title, List<Tried> some) {
        Map<String, Integer> counts = new TreeMap<>();
        some.forEach(one -> counts.merge(one.outcome(), 1, Integer::sum));
        System.out.println(title + ": " + some.size() + " tried, slowest "
                + some.stream().mapToLong(Tried::millis).max().orElse(0) + " ms, most processor time "
                + some.stream().mapToLong(Tried::processorMillis).max().orElse(0) + " ms");
        counts.forEach((outcome, count) -> System.out.println("  " + outcome + ": " + count));
    }
}
