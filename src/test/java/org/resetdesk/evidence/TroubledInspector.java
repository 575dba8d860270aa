package org.resetdesk.evidence;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.evidence.attachment.Reading;
import org.resetdesk.evidence.attachment.StaffCopy;
import org.resetdesk.evidence.worker.Answer;
import org.resetdesk.evidence.worker.AttachmentInspector;
import org.resetdesk.evidence.worker.Death;
import org.resetdesk.evidence.worker.Urgency;
import org.resetdesk.evidence.worker.WorkerPool;

/** The real workers, until a test has them be busy or die. */
@Alternative
@Priority(1)
@Singleton
class TroubledInspector implements AttachmentInspector {

    private final WorkerPool workers;
    private final AtomicInteger busy = new AtomicInteger();
    private final AtomicInteger busyWithCodes = new AtomicInteger();
    private final AtomicInteger deaths = new AtomicInteger();

    TroubledInspector(WorkerPool workers) {
        this.workers = workers;
    }

    void beBusy(int times) {
        busy.set(times);
    }

    /** For pictures of reset codes. */
    void beBusyWithCodes(int times) {
        busyWithCodes.set(times);
    }

    void die(int times) {
        deaths.set(times);
    }

    @Override
    public Answer<Reading> check(Path file, String name, SerialNumber claimed, Urgency urgency) {
        if (busy.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            return new Answer.Busy<>();
        }
        if (deaths.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            return new Answer.Died<>(Death.CRASHED, 139);
        }
        return workers.check(file, name, claimed, urgency);
    }

    @Override
    public Answer<StaffCopy> copyForStaff(Path file, String name, int page, Path target) {
        return workers.copyForStaff(file, name, page, target);
    }

    @Override
    public Answer<String> sheetText(Path file, String name) {
        return workers.sheetText(file, name);
    }

    @Override
    public Answer<String> qrText(Path file, String name) {
        return busyWithCodes.getAndUpdate(left -> Math.max(0, left - 1)) > 0
                ? new Answer.Busy<>()
                : workers.qrText(file, name);
    }
}
