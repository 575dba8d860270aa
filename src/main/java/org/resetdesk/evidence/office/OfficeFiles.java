package org.resetdesk.evidence.office;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.resetdesk.evidence.FileAdvice;
import org.resetdesk.evidence.FileType;
import org.resetdesk.evidence.Opening;

/** Opens DOC, DOCX and XLSX. Nothing in them is executed, no link is followed. */
public final class OfficeFiles {

    private static final long LARGEST_ENTRY = 100_000_000;
    private static final double LEAST_INFLATE_RATIO = 0.005;

    static {
        // These are global to POI, so they are set once, here.
        ZipSecureFile.setMaxEntrySize(LARGEST_ENTRY);
        ZipSecureFile.setMinInflateRatio(LEAST_INFLATE_RATIO);
        ZipSecureFile.setMaxFileCount(2_000);
    }

    private OfficeFiles() {}

    private interface Way {

        Opening<OfficeContent> open() throws IOException, OpenXML4JException;
    }

    public static Opening<OfficeContent> open(FileType type, Path file) {
        return guarded(() -> switch (type) {
            case DOC -> OldWordFile.open(file);
            case DOCX -> OfficePackage.open(file, new WordText());
            case XLSX -> OfficePackage.open(file, SheetText.asText());
            case JPEG, PNG, BMP, WEBP, PDF -> throw new IllegalArgumentException(type + " is no Office file");
        });
    }

    /** A workbook's rows, each cell in its column: empty ones too, which make no word of text. */
    public static Opening<OfficeContent> table(Path file) {
        return guarded(() -> OfficePackage.open(file, SheetText.asTable()));
    }

    private static Opening<OfficeContent> guarded(Way way) {
        try {
            return way.open();
        } catch (TooMuch tooMuch) {
            return Opening.refused("OFFICE_TOO_LARGE", FileAdvice.words().officeTooLarge());
        } catch (EncryptedDocumentException locked) {
            return locked();
        } catch (OutOfMemoryError tooLarge) {
            throw tooLarge;
        } catch (IOException | OpenXML4JException | RuntimeException | StackOverflowError | LinkageError broken) {
            return Opening.refused("OFFICE_DAMAGED", FileAdvice.words().officeDamaged());
        }
    }

    static Opening<OfficeContent> locked() {
        return Opening.refused("FILE_PASSWORD", FileAdvice.words().officePassword());
    }
}
