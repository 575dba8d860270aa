package org.resetdesk;

import io.restassured.response.Response;
import java.io.IOException;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Sends a folder of hostile files to the packaged desk, over HTTP: each under its own and under every wrong name as a photo to be
 * looked at, and under its own name as a case whose evidence is checked and copied for staff. Prints how the desk took them.
 * Argument: the folder with its INDEX.tsv.
 */
public final class HostileFilesBenchmark {

    private static final List<String> EXTENSIONS = List.of("jpg", "png", "bmp", "webp", "pdf", "doc", "docx", "xlsx");
    private static final String CLAIMED = "DS-2CD2042WD-I20160413AAWR586123456";

    private record Listed(Path file, String expected) {}

    private record Tried(String name, String expected, boolean ownName, String outcome, long millis) {}

    private final PackagedDesk desk;
    private final List<Tried> tried = new ArrayList<>();
    private final Map<String, Integer> cases = new TreeMap<>();
    private final Set<Long> workers = new HashSet<>();
    private long mostOfWeb;
    private long mostOfWorkers;
    private long slowestCase;

    private HostileFilesBenchmark(PackagedDesk desk) {
        this.desk = desk;
    }

    public static void main(String... arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var data = PackagedDesk.emptyFolder("hostile-files");
        try (var desk = PackagedDesk.start(
                        Files.createDirectory(data.resolve("data")),
                        Map.of("RESETDESK_DEMO", "true", "RESETDESK_LIMITS", "off"))
                .ready()) {
            var benchmark = new HostileFilesBenchmark(desk);
            for (var listed : listedIn(folder)) {
                benchmark.sendUnderEachName(listed);
                benchmark.sendAsCase(listed);
                benchmark.weigh();
            }
            benchmark.print();
        }
    }

    private static List<Listed> listedIn(Path folder) throws IOException {
        try (var lines = Files.lines(folder.resolve("INDEX.tsv"))) {
            return lines.skip(1)
                    .map(line -> line.split("\t"))
                    .map(columns -> new Listed(folder.resolve(columns[0]), columns[2]))
                    .toList();
        }
    }

    private void sendUnderEachName(Listed listed) throws IOException {
        var own = listed.file().getFileName().toString();
        var content = Files.readAllBytes(listed.file());
        send(own, content, listed.expected(), true);
        for (var extension : EXTENSIONS) {
            if (!own.endsWith("." + extension)) {
                send(own + "." + extension, content, listed.expected(), false);
            }
        }
    }

    private void send(String name, byte[] content, String expected, boolean ownName) {
        var start = System.nanoTime();
        var answer = desk.as("installer")
                .multiPart("serial", CLAIMED)
                .multiPart("file", name, content, typeOf(name))
                .post("/api/evidence-checks");
        tried.add(new Tried(name, expected, ownName, word(answer, "verdict"), millisSince(start)));
    }

    /** The claimed serial number is another one each time, or the second case for a device would be asked about. */
    private void sendAsCase(Listed listed) throws IOException {
        var name = listed.file().getFileName().toString();
        var start = System.nanoTime();
        var sent = desk.as("installer")
                .multiPart(
                        "serial",
                        String.valueOf(100_000_000
                                + cases.values().stream().mapToInt(n -> n).sum()))
                .multiPart("method", "RESET_KEY")
                .multiPart("resetString", Desk.RESET_STRING)
                .multiPart("undertaking", "true")
                .multiPart("label", name, Files.readAllBytes(listed.file()), typeOf(name))
                .post("/api/cases");
        if (sent.statusCode() != 201) {
            cases.merge(word(sent, ""), 1, Integer::sum);
            return;
        }
        String reference = sent.path("reference");
        desk.await(reference + ", " + name + ", is checked", () -> !desk.statusOf(reference)
                .equals("CHECKING_EVIDENCE"));
        slowestCase = Math.max(slowestCase, millisSince(start));
        int attachment = desk.as("technician").get("/api/cases/" + reference).path("attachments[0].id");
        var copy = desk.as("technician").get("/api/cases/" + reference + "/attachments/" + attachment);
        cases.merge("checked, staff's copy " + copy.statusCode(), 1, Integer::sum);
    }

    private static String typeOf(String name) {
        return Optional.ofNullable(URLConnection.guessContentTypeFromName(name)).orElse("application/octet-stream");
    }

    private static String word(Response answer, String field) {
        return answer.statusCode() == 200
                ? "200 " + answer.path(field)
                : answer.statusCode() + " " + answer.jsonPath().getString("problems[0].code");
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private void weigh() {
        mostOfWeb = Math.max(mostOfWeb, mostMemory(desk.process()));
        desk.process().descendants().filter(HostileFilesBenchmark::isWorker).forEach(worker -> {
            workers.add(worker.pid());
            mostOfWorkers = Math.max(mostOfWorkers, mostMemory(worker));
        });
    }

    private static boolean isWorker(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("java"))
                .isPresent();
    }

    /** What a process ever had resident, in MB. */
    private static long mostMemory(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .max()
                    .orElse(0);
        } catch (IOException ended) {
            return 0;
        }
    }

    private void print() {
        print(
                "Looked at under their own names",
                tried.stream().filter(Tried::ownName).toList());
        print(
                "Looked at under wrong names",
                tried.stream().filter(one -> !one.ownName()).toList());
        System.out.println("Sent as cases, slowest " + slowestCase + " ms until they were checked");
        cases.forEach((outcome, count) -> System.out.println("  " + outcome + ": " + count));
        System.out.printf(
                "The desk is %s; it held at most %d MB, a worker %d MB; seen at work: %d workers%n",
                desk.isAlive() ? "alive" : "DEAD", mostOfWeb, mostOfWorkers, workers.size());
        tried.stream().filter(HostileFilesBenchmark::isOdd).forEach(odd -> System.out.println("  odd: " + odd));
        tried.stream()
                .sorted(Comparator.comparing(Tried::millis).reversed())
                .limit(12)
                .forEach(slow -> System.out.println("  slow: " + slow));
    }

    /** A file that is not to be accepted may be refused at once, or found unreadable by the worker that opened it. */
    private static boolean isOdd(Tried one) {
        var accepted = one.outcome().startsWith("200") && !one.outcome().endsWith("UNREADABLE");
        return one.outcome().startsWith("5")
                || accepted && (!one.ownName() || one.expected().equals("reject"))
                || one.ownName() && one.expected().equals("accept") && !one.outcome().startsWith("200");
    }

    private static void print(String title, List<Tried> some) {
        var counts = new TreeMap<String, Integer>();
        some.forEach(one -> counts.merge(one.outcome(), 1, Integer::sum));
        System.out.println(title + ": " + some.size() + ", slowest "
                + some.stream().mapToLong(Tried::millis).max().orElse(0) + " ms");
        counts.forEach((outcome, count) -> System.out.println("  " + outcome + ": " + count));
    }
}
