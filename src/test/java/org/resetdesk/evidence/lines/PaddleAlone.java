package org.resetdesk.evidence.lines;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.util.List;

/** PP-OCRv4 as it comes, the reader that ours is measured beside: its detector at one scale, its recogniser, the surer way up. */
public final class PaddleAlone implements AutoCloseable {

    private static final double SURE = 0.9;

    private final TextDetector detector;
    private final LineRecogniser recogniser;

    private PaddleAlone(TextDetector detector, LineRecogniser recogniser) {
        this.detector = detector;
        this.recogniser = recogniser;
    }

    public static PaddleAlone open(int threadCount) {
        try {
            var environment = OrtEnvironment.getEnvironment();
            return new PaddleAlone(
                    new TextDetector(
                            environment,
                            LineReader.session(environment, "/models/ch_PP-OCRv4_det_infer.onnx", threadCount)),
                    new LineRecogniser(
                            environment,
                            LineReader.session(environment, "/models/ch_PP-OCRv4_rec_infer.onnx", threadCount),
                            Charset.paddle(LineReader.lines("/models/ppocr_keys_v1.txt"))));
        } catch (OrtException e) {
            throw new IllegalStateException("PP-OCRv4's models cannot be loaded", e);
        }
    }

    public List<String> read(Pixels picture, int side) {
        return detector.find(picture, side).stream()
                .map(place -> text(picture.cut(place)))
                .toList();
    }

    private String text(Pixels line) {
        var upright = recogniser.read(line, 1);
        if (upright.meanSureness() >= SURE) {
            return upright.text();
        }
        var turned = recogniser.read(line.upsideDown(), 1);
        return turned.meanSureness() > upright.meanSureness() ? turned.text() : upright.text();
    }

    @Override
    public void close() {
        try {
            detector.close();
            recogniser.close();
        } catch (OrtException e) {
            throw new IllegalStateException("PP-OCRv4's models cannot be released", e);
        }
    }
}
