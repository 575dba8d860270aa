package org.resetdesk.evidence.lines;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;

/** Finds lines of text, in any direction, with the PP-OCRv4 detector. */
final class TextDetector implements AutoCloseable {

    private static final int MULTIPLE = 32;
    private static final float[] MEAN = {0.485f, 0.456f, 0.406f};
    private static final float[] DEVIATION = {0.229f, 0.224f, 0.225f};

    private final OrtEnvironment environment;
    private final OrtSession session;

    TextDetector(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /** Places are in the picture's own pixels, whatever the side at which it is looked at. */
    List<Quad> find(Pixels picture, int side) {
        var factor = side / (double) Math.max(picture.width(), picture.height());
        var scaled = picture.scaledTo(Math.max(1, (int) Math.round(picture.width() * factor)), Math.max(1, (int)
                Math.round(picture.height() * factor)));
        // Padded, not stretched: unequal factors would shift the lines at the far side by several pixels.
        var width = multiple(scaled.width());
        var height = multiple(scaled.height());
        var shape = new long[] {1, 3, height, width};
        var values = FloatBuffer.wrap(scaled.planes(MEAN, DEVIATION, width, height));
        try (var input = OnnxTensor.createTensor(environment, values, shape);
                var answer =
                        session.run(Map.of(session.getInputNames().iterator().next(), input))) {
            var map = new float[width * height];
            ((OnnxTensor) answer.get(0)).getFloatBuffer().get(map);
            var quads = new TextRegions(map, width, height).quads();
            var back = Math.max(picture.width(), picture.height()) / (double) side;
            return quads.stream().map(quad -> quad.scaled(back)).toList();
        } catch (OrtException e) {
            throw new IllegalStateException("The text detector failed on a picture of " + width + " x " + height, e);
        }
    }

    private static int multiple(int side) {
        return (side + MULTIPLE - 1) / MULTIPLE * MULTIPLE;
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
