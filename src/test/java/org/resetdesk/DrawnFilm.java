package org.resetdesk;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A film in which a camera sees one picture and nothing else, as a browser's pretended camera plays it: Y4M, all grey. */
final class DrawnFilm {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 960;
    private static final int FRAMES = 2;

    private DrawnFilm() {}

    static Path of(BufferedImage picture) {
        try {
            var film = Files.createTempFile("camera", ".y4m");
            film.toFile().deleteOnExit();
            try (var out = new BufferedOutputStream(Files.newOutputStream(film))) {
                out.write("YUV4MPEG2 W%d H%d F10:1 Ip A1:1 C420jpeg\n"
                        .formatted(WIDTH, HEIGHT)
                        .getBytes(StandardCharsets.US_ASCII));
                for (var i = 0; i < FRAMES; i++) {
                    writeFrame(seen(picture), out);
                }
            }
            return film;
        } catch (IOException e) {
            throw new UncheckedIOException("A film can't be written", e);
        }
    }

    private static BufferedImage seen(BufferedImage picture) {
        var frame = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        var pen = frame.createGraphics();
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.drawImage(picture, (WIDTH - picture.getWidth()) / 2, (HEIGHT - picture.getHeight()) / 2, null);
        pen.dispose();
        return frame;
    }

    private static void writeFrame(BufferedImage frame, OutputStream out) throws IOException {
        out.write("FRAME\n".getBytes(StandardCharsets.US_ASCII));
        out.write((byte[]) frame.getRaster().getDataElements(0, 0, WIDTH, HEIGHT, null));
        var noColour = new byte[WIDTH * HEIGHT / 2];
        Arrays.fill(noColour, (byte) 128);
        out.write(noColour);
    }
}
