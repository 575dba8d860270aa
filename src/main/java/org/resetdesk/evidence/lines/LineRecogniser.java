package org.resetdesk.evidence.lines;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Map;

/** Reads one upright line of text. {@code stretch} widens the input: small dense characters need more steps than the network takes. */
final class LineRecogniser implements AutoCloseable {

    private static final int HEIGHT = 48;
    private static final int NARROWEST = 48;
    private static final int WIDEST = 2000;
    private static final float[] HALF = {0.5f, 0.5f, 0.5f};

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Charset charset;

    LineRecogniser(OrtEnvironment environment, OrtSession session, Charset charset) {
        this.environment = environment;
        this.session = session;
        this.charset = charset;
    }

    LineScores read(Pixels line, double stretch) {
        var wanted = (int) Math.ceil(HEIGHT * stretch * line.width() / line.height());
        var width = Math.max(NARROWEST, Math.min(WIDEST, wanted));
        var values = FloatBuffer.wrap(line.scaledTo(width, HEIGHT).planes(HALF, HALF));
        try (var input = OnnxTensor.createTensor(environment, values, new long[] {1, 3, HEIGHT, width});
                var answer =
                        session.run(Map.of(session.getInputNames().iterator().next(), input))) {
            var tensor = (OnnxTensor) answer.get(0);
            var steps = (int) tensor.getInfo().getShape()[1];
            var scores = new float[steps * charset.size()];
            tensor.getFloatBuffer().get(scores);
            return LineScores.of(asProbabilities(scores, steps), steps, charset);
        } catch (OrtException e) {
            throw new IllegalStateException("The recogniser failed on a line " + width + " wide", e);
        }
    }

    /** PP-OCRv4 answers with probabilities, our own recogniser with logits. */
    private float[] asProbabilities(float[] scores, int steps) {
        var classes = charset.size();
        var sum = 0f;
        for (var i = 0; i < classes; i++) {
            sum += scores[i];
        }
        if (Math.abs(sum - 1) < 1e-3) {
            return scores;
        }
        for (var step = 0; step < steps; step++) {
            var top = Float.NEGATIVE_INFINITY;
            for (var i = step * classes; i < (step + 1) * classes; i++) {
                top = Math.max(top, scores[i]);
            }
            var total = 0.0;
            for (var i = step * classes; i < (step + 1) * classes; i++) {
                scores[i] = (float) Math.exp(scores[i] - top);
                total += scores[i];
            }
            for (var i = step * classes; i < (step + 1) * classes; i++) {
                scores[i] /= (float) total;
            }
        }
        return scores;
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
