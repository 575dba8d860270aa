package org.resetdesk.evidence.lines;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds and reads lines of text. Two recognisers, PP-OCRv4's and one tuned on drawn label lines, are relatives: they agree
 * more often than they are right, so their scores are added up, never counted as two witnesses. What they are asked about is found
 * with models in whole numbers, twice as quick and a little less exact. Safe from several threads.
 */
public final class LineReader implements AutoCloseable {

    /** How often {@link #vary} can vary a place. */
    public static final int ROUNDS = 4;

    /** Below this a line may stand on its head, and is read both ways. */
    private static final double SURE = 0.9;

    private static final double EVEN = 0.5;
    private static final int WORD = 5;

    private static final double OWN_STRETCH = 1.25;

    private final TextDetector detector;
    private final LineRecogniser quick;
    private final LineRecogniser own;
    private final LineRecogniser paddle;
    private final ExecutorService threads;

    private LineReader(
            TextDetector detector,
            LineRecogniser quick,
            LineRecogniser own,
            LineRecogniser paddle,
            ExecutorService threads) {
        this.detector = detector;
        this.quick = quick;
        this.own = own;
        this.paddle = paddle;
        this.threads = threads;
    }

    /** Loads the models, about 25 MB, from the class path. */
    public static LineReader open(int threadCount) {
        try {
            var environment = OrtEnvironment.getEnvironment();
            var ascii = Charset.named(lines("/ocr-models/label_rec.txt"));
            return new LineReader(
                    new TextDetector(
                            environment, pooledSession(environment, "/ocr-models/text_det_quick.onnx", threadCount)),
                    new LineRecogniser(environment, session(environment, "/ocr-models/label_rec_quick.onnx", 1), ascii),
                    new LineRecogniser(environment, session(environment, "/ocr-models/label_rec.onnx", 1), ascii),
                    new LineRecogniser(
                            environment,
                            session(environment, "/models/ch_PP-OCRv4_rec_infer.onnx", 1),
                            Charset.paddle(lines("/models/ppocr_keys_v1.txt"))),
                    Executors.newFixedThreadPool(threadCount, work -> {
                        var thread = new Thread(work, "line-reader");
                        thread.setDaemon(true);
                        return thread;
                    }));
        } catch (OrtException e) {
            throw new IllegalStateException("The models for reading lines cannot be loaded", e);
        }
    }

    static OrtSession session(OrtEnvironment environment, String model, int threadCount) throws OrtException {
        try (var options = options(threadCount)) {
            options.setCPUArenaAllocator(false);
            return environment.createSession(bytes(model), options);
        }
    }

    /**
     * A session that keeps its memory from picture to picture: what is given back to the system and asked for again takes a
     * quarter of a detection's time. Without a pattern for each size it keeps no more than the largest picture needs.
     */
    static OrtSession pooledSession(OrtEnvironment environment, String model, int threadCount) throws OrtException {
        try (var options = options(threadCount)) {
            options.setCPUArenaAllocator(true);
            options.setMemoryPatternOptimization(false);
            return environment.createSession(bytes(model), options);
        }
    }

    private static OrtSession.SessionOptions options(int threadCount) throws OrtException {
        var options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(threadCount);
        options.setInterOpNumThreads(1);
        // Numbers next to nothing, of which blurred pictures make many, take the processor several times as long.
        options.addConfigEntry("session.set_denormal_as_zero", "1");
        // Waiting threads must not spin: other checks want the core.
        options.addConfigEntry("session.intra_op.allow_spinning", "0");
        return options;
    }

    private static byte[] bytes(String resource) {
        try (var stream = LineReader.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot load " + resource, e);
        }
    }

    static List<String> lines(String resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8).lines().toList();
    }

    /** The places of text, looked for in a copy whose longer side is {@code side}. */
    public List<Quad> find(Pixels picture, int side) {
        return detector.find(picture, side);
    }

    /**
     * Each line with the quick copy of our own recogniser, turned the way that it reads best: enough to say what stands where.
     *
     * @param others lines of the picture that were read before: which way is up, all together tell
     */
    public List<ReadLine> read(Copies picture, List<Quad> places, List<ReadLine> others) {
        var upright = each(places, place -> readAsItLies(picture, place));
        var all = Stream.concat(upright.stream(), others.stream()).toList();
        return each(
                upright,
                line -> isSure(line) || !looksTurned(line) && standsAmongSure(line, all)
                        ? line
                        : surerWay(line, picture));
    }

    private ReadLine readAsItLies(Copies picture, Quad place) {
        return new ReadLine(place, quick.read(picture.line(place), OWN_STRETCH));
    }

    private ReadLine surerWay(ReadLine upright, Copies picture) {
        var turned = readAsItLies(picture, upright.place().upsideDown());
        return turned.scores().meanSureness() > upright.scores().meanSureness() ? turned : upright;
    }

    private static boolean isSure(ReadLine line) {
        return line.scores().meanSureness() >= SURE && line.text().length() > 2;
    }

    /** A character upside down is another one to our recogniser, and surely none that it knows. */
    private static boolean looksTurned(ReadLine line) {
        return !line.text().isEmpty() && line.scores().meanSureness() < EVEN;
    }

    /** Two words that run the same way, and read surely, say which way up a label is. */
    private static boolean standsAmongSure(ReadLine line, List<ReadLine> others) {
        return others.stream()
                        .filter(other -> isSure(other)
                                && other.text().length() >= WORD
                                && Math.cos(other.place().angle() - line.place().angle()) > 0.7)
                        .count()
                >= 2;
    }

    /** Lines or parts of them, the way up that they are given, with both recognisers at their best. */
    public List<List<LineScores>> readAgain(Copies picture, List<Quad> places) {
        var variations = places.stream()
                .flatMap(place -> Stream.of(new Variation(own, place, OWN_STRETCH), new Variation(paddle, place, 1)))
                .toList();
        var read = each(variations, variation -> variation.on(picture));
        return IntStream.range(0, places.size())
                .mapToObj(i -> read.subList(2 * i, 2 * i + 2))
                .toList();
    }

    /**
     * One place again and again, cut a little looser, tighter, askew and at other widths, by both recognisers in each round. A
     * character that was misread by the chance of one cut is read otherwise by the next; what is really printed stays.
     */
    public List<LineScores> vary(Copies picture, Quad place, int fromRound, int toRound) {
        var high = place.height();
        var loose = place.grown(0.2 * high, 0.15 * high);
        var tight = place.grown(0, -0.1 * high);
        var skew = place.askew(0.05);
        var looser = place.grown(0.4 * high, 0.3 * high).askew(-0.04);
        var variations = List.of(
                new Variation(own, loose, OWN_STRETCH),
                new Variation(paddle, loose, OWN_STRETCH),
                new Variation(own, tight, 1),
                new Variation(paddle, tight, 1),
                new Variation(own, skew, 1.4),
                new Variation(paddle, skew, OWN_STRETCH),
                new Variation(own, looser, 1.5),
                new Variation(paddle, looser, 1.4));
        return each(variations.subList(2 * fromRound, 2 * toRound), variation -> variation.on(picture));
    }

    private record Variation(LineRecogniser reader, Quad place, double stretch) {

        LineScores on(Copies picture) {
            return reader.read(picture.line(place), stretch);
        }
    }

    private <T, R> List<R> each(List<T> items, Function<T, R> work) {
        var running = new ArrayList<Future<R>>();
        for (var item : items) {
            running.add(threads.submit(() -> work.apply(item)));
        }
        var done = new ArrayList<R>();
        for (var future : running) {
            try {
                done.add(future.get());
            } catch (InterruptedException e) {
                running.forEach(rest -> rest.cancel(false));
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Stopped while reading lines", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException("A line could not be read", e.getCause());
            }
        }
        return done;
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            detector.close();
            quick.close();
            own.close();
            paddle.close();
        } catch (OrtException e) {
            throw new IllegalStateException("The models for reading lines cannot be released", e);
        }
    }
}
