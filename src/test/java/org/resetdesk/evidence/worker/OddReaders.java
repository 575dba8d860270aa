package org.resetdesk.evidence.worker;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.evidence.PictureReader;
import org.resetdesk.evidence.Sighting;

/** Runs in a real worker process and does there what the claimed serial tells it to do. */
public final class OddReaders implements ReadersFactory, PictureReader {

    @Override
    public Readers load(Path folder) {
        return new Readers(this, (lines, claimed) -> Sighting.noSerial(1, ""));
    }

    @Override
    public Sighting look(BufferedImage picture, SerialNumber claimed) {
        switch (claimed.text()) {
            case "HANG-1" -> sleep(600_000);
            case "SPIN-1" -> spin();
            case "SLOW-1" -> sleep(1_000);
            case "MEMORY-1" -> eatMemory();
            case "CRASH-1" -> Runtime.getRuntime().halt(7);
            case "THROW-1" -> throw new AssertionError("as foreign code does");
            case "PRINT-1" -> System.out.println("noise that no pipe should see");
            case "WHERE-1" -> {
                return Sighting.noSerial(1, Path.of("").toAbsolutePath().toString());
            }
            case "ENVIRONMENT-1" -> {
                return Sighting.noSerial(1, String.join(",", System.getenv().keySet()));
            }
            default -> {
                return Sighting.noSerial(1, picture.getWidth() + " × " + picture.getHeight());
            }
        }
        return Sighting.noSerial(1, "after all");
    }

    private static void spin() {
        while (System.nanoTime() != Long.MIN_VALUE) {
            Thread.onSpinWait();
        }
    }

    private static void eatMemory() {
        var eaten = new ArrayList<byte[]>();
        while (eaten.size() < 1_000_000) {
            eaten.add(new byte[10_000_000]);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException woken) {
            Thread.currentThread().interrupt();
        }
    }
}
