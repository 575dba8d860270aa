package org.resetdesk.evidence;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.resetdesk.cases.Attachment;
import org.resetdesk.evidence.attachment.StaffCopy;
import org.resetdesk.evidence.storage.LocalCopies;
import org.resetdesk.evidence.storage.ObjectStore;
import org.resetdesk.evidence.worker.Answer;
import org.resetdesk.evidence.worker.AttachmentInspector;
import org.resetdesk.evidence.worker.WorkerPool;
import org.resetdesk.platform.IncomingFiles;
import org.resetdesk.platform.Problem;
import org.resetdesk.platform.Refused;
import org.resetdesk.platform.language.Words;

/** The pictures that staff look at: drawn anew by a worker from what was sent, without its metadata. */
@Singleton
class StaffPictures {

    private final ObjectStore store;
    private final LocalCopies local;
    private final AttachmentInspector inspector;

    StaffPictures(ObjectStore store, LocalCopies local, AttachmentInspector inspector) {
        this.store = store;
        this.local = local;
        this.inspector = inspector;
    }

    /**
     * @param page of a document that is shown, from 1
     * @param key  under which it is kept
     */
    Answer<StaffCopy> make(Attachment attachment, Path file, int page, String key) {
        var copy = file.resolveSibling(file.getFileName() + ".jpg");
        try {
            var answer = inspector.copyForStaff(file, attachment.name(), page, copy);
            if (answer instanceof Answer.Done<?>) {
                store.put(key, copy, "image/jpeg");
            }
            return answer;
        } finally {
            IncomingFiles.delete(copy);
        }
    }

    Optional<InputStream> made(Attachment attachment) {
        return store.open(keyOf(attachment));
    }

    /** Made now where no check did it yet, or will: a picture of a reset QR code is no evidence. Empty where what was sent is gone. */
    Optional<InputStream> of(Attachment picture) {
        return madeNow(picture, 1, keyOf(picture));
    }

    /** Another page of a document than its finding is about. */
    Optional<InputStream> page(Attachment document, int page) {
        return madeNow(document, page, keyOf(document) + "-" + page);
    }

    private Optional<InputStream> madeNow(Attachment attachment, int page, String key) {
        return store.open(key).or(() -> local.find(attachment.objectKey()).map(sent -> {
            try (sent) {
                var answer = make(attachment, sent.path(), page, key);
                return store.open(key).orElseThrow(() -> notShown(answer));
            }
        }));
    }

    void forget(Attachment picture) {
        store.delete(keyOf(picture));
    }

    private static Refused notShown(Answer<StaffCopy> answer) {
        return new Refused(Problem.of(
                409,
                "PICTURE_NOT_SHOWN",
                Words.of(EvidenceMessages.class).pictureNotShown(),
                FileAdvice.told(WorkerPool.advice(answer))));
    }

    static String keyOf(Attachment attachment) {
        return attachment.objectKey() + "-view";
    }
}
