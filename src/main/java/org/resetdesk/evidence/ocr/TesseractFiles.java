package org.resetdesk.evidence.ocr;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * Tesseract's libraries and our model of its, as plain files where native code can open them. Debian's own libraries lack what
 * Tess4J calls, so we bring those of bytedeco.
 */
final class TesseractFiles {

    private static final Map<String, String> LIBRARIES = Map.of(
            "libtesseract.so.5.5", "/org/bytedeco/tesseract/linux-x86_64/libtesseract.so.5.5",
            "libleptonica.so.6", "/org/bytedeco/leptonica/linux-x86_64/libleptonica.so.6",
            "libgomp.so.1", "/org/bytedeco/leptonica/linux-x86_64/libgomp.so.1");
    /** JNA asks for libraries by their plain names. */
    private static final Map<String, String> PLAIN_NAMES =
            Map.of("libtesseract.so", "libtesseract.so.5.5", "libleptonica.so", "libleptonica.so.6");

    private TesseractFiles() {}

    /** {@code model}, unlike the libraries, is put in the place of an earlier one: it is small, and may have learnt more. */
    static Path unpackInto(Path folder, String model) throws IOException {
        Files.createDirectories(folder.resolve("tessdata"));
        for (var entry : LIBRARIES.entrySet()) {
            var target = folder.resolve(entry.getKey());
            if (!Files.exists(target)) {
                unpack(entry.getValue(), target);
            }
        }
        var unpacked = folder.resolve("tessdata").resolve(Path.of(model).getFileName());
        unpack(model, unpacked);
        for (var entry : PLAIN_NAMES.entrySet()) {
            var link = folder.resolve(entry.getKey());
            try {
                Files.createSymbolicLink(link, Path.of(entry.getValue()));
            } catch (FileAlreadyExistsException alreadyThere) {
                // An earlier start, or another worker at this very moment.
                continue;
            }
        }
        System.setProperty("jna.library.path", folder.toAbsolutePath().toString());
        return unpacked;
    }

    /** Moved into place whole, so that a worker which starts at the same time never loads half a file. */
    private static void unpack(String resource, Path target) throws IOException {
        try (var stream = TesseractFiles.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new FileNotFoundException(resource + " is not on the class path");
            }
            var part = Files.createTempFile(target.getParent(), "unpacking", null);
            Files.copy(stream, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
