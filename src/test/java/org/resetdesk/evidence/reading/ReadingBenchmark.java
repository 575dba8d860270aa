package org.resetdesk.evidence.reading;

import com.sun.management.OperatingSystemMXBean;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.evidence.DrawnLabel;
import org.resetdesk.evidence.DrawnScene;
import org.resetdesk.evidence.Source;
import org.resetdesk.evidence.Verdict;
import org.resetdesk.evidence.barcode.BarcodeReader;
import org.resetdesk.evidence.lines.Copies;
import org.resetdesk.evidence.lines.LineReader;
import org.resetdesk.evidence.lines.PaddleAlone;
import org.resetdesk.evidence.lines.Pixels;
import org.resetdesk.evidence.ocr.TesseractAlone;

/**
 * Measures the readers, each alone and all together, on a folder of labelled pictures and on labels that we draw. Run by
 * {@code mvn -Pbenchmark verify}; writes a table in Markdown.
 */
public final class ReadingBenchmark {

    private enum Kind {
        READABLE,
        UNREADABLE,
        NO_SERIAL
    }

    /** {@code image} is decoded only when its turn comes. */
    private record Picture(
            String name,
            String serial,
            String printed,
            Kind kind,
            List<String> decoys,
            Supplier<BufferedImage> image) {}

    /** What was read of one picture, for all claims. */
    private static final class Shared {
        Pixels pixels;
        PictureCodes codes;
        Looks looks;
    }

    private static final class Score {
        int found;
        int falselyFound;
        final List<Long> millis = new ArrayList<>();
        final List<Long> processorMillis = new ArrayList<>();

        /** The last one of all of them. */
        void add(Score all, boolean match) {
            found += match ? 1 : 0;
            millis.add(last(all.millis));
            processorMillis.add(last(all.processorMillis));
        }

        <T> T timed(Supplier<T> work) {
            var start = System.nanoTime();
            var processorStart = PROCESSOR.getProcessCpuTime();
            var result = work.get();
            millis.add((System.nanoTime() - start) / 1_000_000);
            processorMillis.add((PROCESSOR.getProcessCpuTime() - processorStart) / 1_000_000);
            return result;
        }
    }

    /** On a busy machine the clock says little; what the processor spent says how many checks a core can do. */
    private static final OperatingSystemMXBean PROCESSOR =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final Set<Source> CODES = EnumSet.of(Source.QR, Source.BARCODE);
    private static final String BY_CODE = "of these, decided by a bar code at once";

    private static final int NEAR_MISSES = 100;
    private static final int STRANGERS = 10;
    private static final String LOT = "4500928789";
    /** What {@link DrawnLabel} prints beside every serial: material code, lot, MAC address, date, version, FCC id. */
    private static final List<String> DECOYS = List.of(
            "300808568", LOT, "2857BE123456", "28-57-BE-12-34-56", "042016", "V538151224", "2ADTD-1234", "192168164");

    private static final int LONGEST_SIDE = 4096;
    /** As {@link LabelReader} has it. */
    private static final Duration IN_USE = Duration.ofSeconds(Long.getLong("benchmark.seconds", 7));

    private static final int THREADS = Integer.getInteger("benchmark.threads", 2);
    private static final int SEED = Integer.getInteger("benchmark.seed", 1);

    private static final Duration NO_LIMIT = Duration.ofHours(1);

    private final TesseractAlone tesseract;
    private final LineReader lines;
    private final LabelReader whole;
    private final PaddleAlone paddle;
    private final Map<String, Score> scores = new LinkedHashMap<>();
    private final Map<String, Map<Verdict, Integer>> verdicts = new LinkedHashMap<>();
    private final StringBuilder misses = new StringBuilder();
    private int readable;
    private int falseClaims;

    private ReadingBenchmark(TesseractAlone tesseract, LineReader lines, LabelReader whole, PaddleAlone paddle) {
        this.tesseract = tesseract;
        this.lines = lines;
        this.whole = whole;
        this.paddle = paddle;
    }

    /** Arguments: the folder with {@code INDEX.tsv}, the table to write, how many labels to draw. With {@code -Dbenchmark.whole=true} the readers are not measured alone. */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var output = Path.of(arguments[1]);
        var natives = Files.createTempDirectory("tesseract");
        var report = new StringBuilder();
        try (var tesseract = TesseractAlone.open(natives);
                var lines = LineReader.open(THREADS);
                var whole = LabelReader.open(natives, THREADS);
                var paddle = PaddleAlone.open(THREADS)) {
            warmUp(whole);
            if (Files.exists(folder.resolve("INDEX.tsv"))) {
                var photos = new ReadingBenchmark(tesseract, lines, whole, paddle);
                report.append(photos.measure("Photos in " + folder.getFileName(), inFolder(folder), output, ""));
            }
            var drawn = new ReadingBenchmark(tesseract, lines, whole, paddle);
            report.append(drawn.measure(
                    "Drawn labels, seed " + SEED, drawn(Integer.parseInt(arguments[2])), output, report.toString()));
        }
        Files.writeString(output, report);
        System.out.println(report);
    }

    /** As a worker does before it takes a job. */
    private static void warmUp(LabelReader whole) {
        for (var scene : DrawnScene.values()) {
            whole.look(scene.photo("586123456", "SansSerif", 1, 0.5), SerialNumber.asItStands("586123457"));
        }
    }

    private static List<Picture> inFolder(Path folder) throws IOException {
        var pictures = new ArrayList<Picture>();
        for (var row : Files.readAllLines(folder.resolve("INDEX.tsv"))) {
            var cells = row.split("\t");
            // Documents are the business of the readers that open them.
            if (!cells[0].equals("file") && !cells[0].endsWith(".pdf")) {
                pictures.add(new Picture(
                        cells[0],
                        cells[1],
                        cells[1],
                        Kind.valueOf(cells[2].toUpperCase(Locale.ROOT)),
                        List.of(),
                        () -> decoded(folder.resolve(cells[0]))));
            }
        }
        return pictures;
    }

    private static BufferedImage decoded(Path file) {
        try {
            return ImageIO.read(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot decode " + file, e);
        }
    }

    /** Of eleven pictures, one of each scene, harder and harder, one blurred beyond reading and one without a serial. */
    private static List<Picture> drawn(int count) {
        var random = new Random(SEED);
        var scenes = DrawnScene.values();
        var pictures = new ArrayList<Picture>();
        for (var i = 0; i < count; i++) {
            var seed = random.nextLong();
            var serial = shortSerial(random);
            var hardness = random.nextDouble();
            var font = List.of("SansSerif", "Monospaced", "Serif").get(random.nextInt(3));
            var kind = i % (scenes.length + 2);
            if (kind < scenes.length) {
                var scene = scenes[kind];
                // A short claim stands on a full serial, and a full one on a label that prints the short one.
                var claim = i / (scenes.length + 2) % 2 == 0 ? serial : DrawnScene.full(serial);
                pictures.add(new Picture(
                        "drawn-" + i + "-" + scene.name().toLowerCase(Locale.ROOT),
                        claim,
                        scene.showsFullSerial() ? claim : serial,
                        Kind.READABLE,
                        scene == DrawnScene.SCREEN ? List.of() : DECOYS,
                        () -> scene.photo(serial, font, seed, hardness)));
            } else if (kind == scenes.length) {
                pictures.add(new Picture(
                        "drawn-" + i + "-blurred",
                        "",
                        "",
                        Kind.UNREADABLE,
                        List.of(),
                        () -> DrawnLabel.blurred(DrawnScene.NEAR.photo(serial, font, seed, 0.5), 9)));
            } else {
                pictures.add(new Picture(
                        "drawn-" + i + "-without",
                        "",
                        "",
                        Kind.NO_SERIAL,
                        // With no serial to be had, a lot tells goods apart.
                        DECOYS.stream().filter(decoy -> !decoy.equals(LOT)).toList(),
                        () -> DrawnLabel.photographed(DrawnLabel.label("", "DS-2CD2042WD-I", font, ""), seed, 0.3)));
            }
        }
        return pictures;
    }

    private static String shortSerial(Random random) {
        var letters = random.nextInt(3);
        var serial = new StringBuilder();
        for (var i = 0; i < 9; i++) {
            serial.append(i < letters ? (char) ('A' + random.nextInt(26)) : (char) ('0' + random.nextInt(10)));
        }
        return serial.toString();
    }

    private String measure(String title, List<Picture> pictures, Path output, String before) throws IOException {
        var serials = pictures.stream()
                .map(Picture::serial)
                .filter(serial -> !serial.isEmpty())
                .distinct()
                .toList();
        var sorted = part(
                pictures.stream().sorted(Comparator.comparing(Picture::kind)).toList());
        for (var picture : sorted) {
            measure(picture, serials);
            // A long run that is cut short leaves what it measured.
            Files.writeString(output, before + table(title));
        }
        return table(title);
    }

    /** With {@code -Dbenchmark.part=2/5} every fifth picture, from the second on. */
    private static List<Picture> part(List<Picture> pictures) {
        var part = System.getProperty("benchmark.part", "1/1").split("/");
        var first = Integer.parseInt(part[0]) - 1;
        var step = Integer.parseInt(part[1]);
        return IntStream.range(0, pictures.size())
                .filter(i -> i % step == first)
                .mapToObj(pictures::get)
                .toList();
    }

    private String table(String title) {
        var table = new StringBuilder(
                "## " + title + "\n\n| reader | true MATCH of " + readable + " | false MATCH of " + falseClaims
                        + " | median ms | p95 ms | median processor ms | checks a second a core |\n|---|---|---|---|---|---|---|\n");
        scores.forEach((reader, score) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d | %.1f |%n",
                reader,
                score.found,
                score.falselyFound,
                quantile(score.millis, 0.5),
                quantile(score.millis, 0.95),
                quantile(score.processorMillis, 0.5),
                1000
                        / score.processorMillis.stream()
                                .mapToLong(Long::longValue)
                                .average()
                                .orElse(1))));
        table.append("\n| picture, claim | MATCH | MISMATCH | NO_SERIAL | UNREADABLE |\n|---|---|---|---|---|\n");
        verdicts.forEach((kind, counts) -> {
            table.append("| ").append(kind);
            for (var verdict : Verdict.values()) {
                table.append(" | ").append(counts.getOrDefault(verdict, 0));
            }
            table.append(" |\n");
        });
        return table.append('\n').append(misses).append('\n').toString();
    }

    private static long last(List<Long> millis) {
        return millis.get(millis.size() - 1);
    }

    private static long quantile(List<Long> millis, double share) {
        var sorted = millis.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1L, (long) (share * sorted.size())));
    }

    private void measure(Picture picture, List<String> serials) {
        var image = picture.image().get();
        var strangers = new ArrayList<>(serials);
        strangers.removeIf(other -> !picture.serial().isEmpty()
                && (other.endsWith(picture.serial()) || picture.serial().endsWith(other)));
        Collections.shuffle(strangers, new Random(picture.name().hashCode()));
        var falsely = new ArrayList<>(strangers.subList(0, Math.min(STRANGERS, strangers.size())));
        if (picture.kind() == Kind.READABLE) {
            readable++;
            // Where the short serial alone is printed, no other part of a full one can be compared.
            var printed = picture.printed();
            var front = picture.serial().substring(0, picture.serial().length() - printed.length());
            NearMisses.of(printed, picture.name().hashCode(), NEAR_MISSES).forEach(miss -> falsely.add(front + miss));
            // What was left out of a tail may be made up for by the region in front of it.
            falsely.removeIf(claim -> SerialNumber.asItStands(claim).tail().equals(printed));
        }
        falsely.addAll(picture.decoys());
        falseClaims += falsely.size();
        var claim = picture.kind() == Kind.READABLE ? picture.serial() : falsely.get(0);

        var shared = new Shared();
        var answer = score("all together").timed(() -> {
            shared.pixels = Pixels.of(image, LONGEST_SIDE);
            var copies = new Copies(shared.pixels);
            shared.codes = new PictureCodes(new BarcodeReader(), copies);
            shared.looks = new Looks(lines, copies);
            return whole.search(shared.pixels, SerialNumber.asItStands(claim), shared.codes, shared.looks, IN_USE);
        });
        var millis = last(score("all together").millis);
        if (CODES.contains(answer.source()) && shared.looks.taken().isEmpty()) {
            score(BY_CODE).add(score("all together"), answer.verdict() == Verdict.MATCH);
        }
        if (picture.kind() == Kind.READABLE) {
            score("all together").found += answer.verdict() == Verdict.MATCH ? 1 : 0;
            count("readable, true claim", answer.verdict());
            if (answer.verdict() != Verdict.MATCH) {
                misses.append("- ")
                        .append(picture.name())
                        .append(": ")
                        .append(answer.verdict())
                        .append(", read ")
                        .append(answer.read())
                        .append('\n');
            }
        }
        tryFalseClaims(picture, shared, falsely);

        System.err.printf(
                "%s %s %s %d ms, processor %d ms%n",
                picture.name(), answer.verdict(), answer.source(), millis, last(score("all together").processorMillis));
        if (Boolean.getBoolean("benchmark.whole")) {
            return;
        }
        var pixels = shared.pixels;
        alone("bar codes alone", picture, falsely, () -> barcodes(pixels));
        alone(
                "Tess4J as it comes, page",
                picture,
                falsely,
                () -> tesseract.page(pixels.grey(), pixels.width(), pixels.height()));
        alone("PP-OCRv4 at 1600, exact", picture, falsely, () -> paddle.read(pixels, 1600));
    }

    /** All claims share what was read for the first, and go on to every look there is: the harder case for refusing. */
    private void tryFalseClaims(Picture picture, Shared shared, List<String> falsely) {
        for (var claim : falsely) {
            var answer =
                    whole.search(shared.pixels, SerialNumber.asItStands(claim), shared.codes, shared.looks, NO_LIMIT);
            count(picture.kind().name().toLowerCase(Locale.ROOT) + ", false claims", answer.verdict());
            if (answer.verdict() == Verdict.MATCH) {
                score("all together").falselyFound++;
                misses.append("- ")
                        .append(picture.name())
                        .append(": false MATCH of ")
                        .append(claim)
                        .append(" by ")
                        .append(answer.source())
                        .append('\n');
            }
        }
    }

    private List<String> barcodes(Pixels pixels) {
        var codes = new PictureCodes(new BarcodeReader(), new Copies(pixels));
        codes.quick().step(codes.quick().count() - 1);
        return codes.quick().taken().stream()
                .flatMap(List::stream)
                .flatMap(placed -> placed.code().lines().stream())
                .toList();
    }

    private void alone(String reader, Picture picture, List<String> falsely, Supplier<List<String>> reading) {
        var score = score(reader);
        var read = score.timed(reading).stream().map(SerialTokens::key).toList();
        if (picture.kind() == Kind.READABLE && holds(read, picture.serial())) {
            score.found++;
        }
        score.falselyFound +=
                (int) falsely.stream().filter(claim -> holds(read, claim)).count();
    }

    private static boolean holds(List<String> read, String serial) {
        return read.stream().anyMatch(line -> line.contains(SerialTokens.key(serial)));
    }

    private Score score(String reader) {
        return scores.computeIfAbsent(reader, any -> new Score());
    }

    private void count(String what, Verdict verdict) {
        verdicts.computeIfAbsent(what, any -> new EnumMap<>(Verdict.class)).merge(verdict, 1, Integer::sum);
    }
}
