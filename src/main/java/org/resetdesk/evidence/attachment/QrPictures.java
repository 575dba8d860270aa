package org.resetdesk.evidence.attachment;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.resetdesk.cases.StoryMessages;
import org.resetdesk.evidence.FileType;
import org.resetdesk.evidence.Opening;
import org.resetdesk.evidence.Opening.Opened;
import org.resetdesk.evidence.Opening.Refused;
import org.resetdesk.evidence.barcode.QrText;
import org.resetdesk.evidence.picture.CleanCopy;
import org.resetdesk.evidence.picture.PictureDecoder;
import org.resetdesk.platform.language.Words;

/** Reads the reset code that SADP shows as a QR code from a screenshot or photo of it. */
public final class QrPictures {

    private static final int[] LONGEST_SIDES = {1000, 1800, 600, 4000};

    /** Host, serial, verification code, model: see domain.md §1.5. */
    private static final Pattern DEVICE_LABEL = Pattern.compile("\\S+\\R+\\p{Alnum}{9}\\R+.*", Pattern.DOTALL);

    private final OpeningTime time;

    public QrPictures(OpeningTime time) {
        this.time = time;
    }

    public Opening<String> text(Path file, String name) {
        time.startAgain();
        var recognised = AttachmentReader.recognised(file, name);
        if (recognised instanceof Opened<FileType> known) {
            return known.content().isPicture()
                    ? text(time.of(() -> PictureDecoder.decode(known.content(), file)))
                    : Opening.refused("QR_NO_PICTURE", story().qrIsNoPicture());
        }
        return new Refused<>(((Refused<?>) recognised).refusal());
    }

    private static Opening<String> text(Opening<BufferedImage> opening) {
        if (opening instanceof Opened<BufferedImage> opened) {
            var picture = opened.content();
            for (int side : LONGEST_SIDES) {
                var text = QrText.in(CleanCopy.shrunk(picture, side));
                if (text.isPresent()) {
                    return checked(text.get());
                }
            }
            return Opening.refused("QR_NOT_FOUND", story().qrNotFound());
        }
        return new Refused<>(((Refused<?>) opening).refusal());
    }

    /** A label's code holds the verification code of the video stream, which must not be kept. */
    private static Opening<String> checked(String text) {
        return DEVICE_LABEL.matcher(text).matches()
                ? Opening.refused("QR_IS_LABEL", story().qrIsLabel())
                : Opening.opened(text);
    }

    private static StoryMessages story() {
        return Words.kept(StoryMessages.class);
    }
}
