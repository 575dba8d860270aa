package org.resetdesk.evidence.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Picture;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.resetdesk.evidence.FileAdvice;
import org.resetdesk.evidence.Opening;

/** A Word 97-2003 document. */
final class OldWordFile {

    private static final char CELL_END = '\u0007';

    private OldWordFile() {}

    static Opening<OfficeContent> open(Path file) throws IOException {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            var root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return OfficeFiles.locked();
            }
            if (!root.hasEntryCaseInsensitive("WordDocument")) {
                return Opening.refused("DOC_NOT_WORD", FileAdvice.words().noWordDocument());
            }
            try (var document = new HWPFDocument(root)) {
                return Opening.opened(new OfficeContent(linesOf(document), picturesIn(document)));
            }
        } catch (OldWordFileFormatException old) {
            return Opening.refused("DOC_TOO_OLD", FileAdvice.words().wordTooOld());
        }
    }

    private static List<String> linesOf(HWPFDocument document) {
        var lines = new Lines();
        var range = document.getRange();
        for (int i = 0; i < range.numParagraphs(); i++) {
            addVisible(range.getParagraph(i), lines);
        }
        return lines.all();
    }

    /** Hidden and deleted text is not seen by a reader, so it proves nothing. */
    private static void addVisible(Paragraph paragraph, Lines lines) {
        var seen = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            var run = paragraph.getCharacterRun(i);
            if (!run.isVanished() && !run.isMarkedDeleted()) {
                seen.append(run.text());
            }
        }
        var text = Range.stripFields(WordExtractor.stripFields(seen.toString()));
        boolean insideRow = text.endsWith(String.valueOf(CELL_END)) && !paragraph.isTableRowEnd();
        lines.add(text.replace(CELL_END, '\t').replaceAll("[\\r\\n\\x0b\\x0c]+", insideRow ? " " : "\n"));
        if (!insideRow) {
            lines.endLine();
        }
    }

    /** A drawing that POI cannot follow does not make the text unreadable. */
    private static List<byte[]> picturesIn(HWPFDocument document) {
        var pictures = new Pictures();
        try {
            for (Picture picture : document.getPicturesTable().getAllPictures()) {
                pictures.add(picture.getContent());
            }
        } catch (RuntimeException odd) {
            return pictures.all();
        }
        return pictures.all();
    }
}
