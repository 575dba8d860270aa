package org.resetdesk.evidence.attachment;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.resetdesk.evidence.FileAdvice;
import org.resetdesk.evidence.FileType;
import org.resetdesk.evidence.Opening;
import org.resetdesk.evidence.Opening.Opened;
import org.resetdesk.evidence.Opening.Refused;
import org.resetdesk.evidence.pdf.PdfFile;
import org.resetdesk.evidence.picture.CleanCopy;
import org.resetdesk.evidence.picture.PictureDecoder;

/** Makes what staff see of an attachment: an upright JPEG of the picture or page, without metadata. */
public final class StaffCopies {

    private static final int LONGEST_SIDE = 2000;

    private final OpeningTime time;

    public StaffCopies(OpeningTime time) {
        this.time = time;
    }

    /** {@code page} counts from 1 and is 1 for a picture. */
    public Opening<StaffCopy> write(Path file, String name, int page, Path target) {
        time.startAgain();
        var recognised = AttachmentReader.recognised(file, name);
        if (recognised instanceof Opened<FileType> known) {
            var type = known.content();
            if (type == FileType.PDF) {
                return writePage(file, page, target);
            }
            return type.isPicture()
                    ? written(time.of(() -> PictureDecoder.decode(type, file)), 1, target)
                    : Opening.refused("NO_PICTURE", FileAdvice.words().officeHasNoPicture());
        }
        return new Refused<>(((Refused<?>) recognised).refusal());
    }

    private Opening<StaffCopy> writePage(Path file, int page, Path target) {
        var opening = time.of(() -> PdfFile.open(file));
        if (opening instanceof Opened<PdfFile> opened) {
            try (var pdf = opened.content()) {
                return page >= 1 && page <= pdf.pages()
                        ? written(time.of(() -> pdf.picture(page)), pdf.pages(), target)
                        : Opening.refused("NO_PAGE", FileAdvice.words().noSuchPage(String.valueOf(page)));
            }
        }
        return new Refused<>(((Refused<?>) opening).refusal());
    }

    private static Opening<StaffCopy> written(Opening<BufferedImage> opening, int pages, Path target) {
        if (opening instanceof Opened<BufferedImage> opened) {
            var copy = CleanCopy.shrunk(opened.content(), LONGEST_SIDE);
            try (var bytes = Files.newOutputStream(target)) {
                CleanCopy.write(copy, bytes);
            } catch (IOException noRoom) {
                throw new UncheckedIOException("A copy for staff could not be written", noRoom);
            }
            return Opening.opened(new StaffCopy(copy.getWidth(), copy.getHeight(), pages));
        }
        return new Refused<>(((Refused<?>) opening).refusal());
    }
}
