package org.resetdesk.evidence.worker;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.LogManager;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.evidence.FileAdvice;
import org.resetdesk.evidence.Opening;
import org.resetdesk.evidence.Opening.Opened;
import org.resetdesk.evidence.Opening.Refused;
import org.resetdesk.evidence.PictureReader;
import org.resetdesk.evidence.Refusal;
import org.resetdesk.evidence.attachment.AttachmentReader;
import org.resetdesk.evidence.attachment.OpeningTime;
import org.resetdesk.evidence.attachment.QrPictures;
import org.resetdesk.evidence.attachment.Reading;
import org.resetdesk.evidence.attachment.SheetTexts;
import org.resetdesk.evidence.attachment.StaffCopies;
import org.resetdesk.evidence.attachment.StaffCopy;

/** The worker process: takes one job after another from its standard input and answers each on a pipe of its own. */
final class WorkerMain {

    static final int TOO_SLOW = 42;

    /** Standard output is left to libraries, which print to it as they like; see {@link WorkerCommand}. */
    private static final String ANSWERS = "/dev/fd/3";

    private static final Refusal NOT_OPENED =
            new Refusal("FILE_NOT_OPENED", FileAdvice.words().notOpened());

    private final AttachmentReader reader;
    private final StaffCopies copies;
    private final QrPictures qrPictures;
    private final SheetTexts sheets;

    private WorkerMain(ReadersFactory.Readers readers, OpeningTime time) {
        this.reader = new AttachmentReader(readers.pictures(), readers.texts(), time);
        this.copies = new StaffCopies(time);
        this.qrPictures = new QrPictures(time);
        this.sheets = new SheetTexts(time);
    }

    /** Arguments: the class of the readers' factory, and how many milliseconds of processor time opening one file may take. */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        System.setOut(System.err);
        // Parsers log what strangers wrote, a line for each oddity; a hostile file has a million of them.
        LogManager.getLogManager().reset();
        try (var answers = new FileOutputStream(ANSWERS)) {
            var pipe = new Pipe(System.in, answers);
            var factory = (ReadersFactory)
                    Class.forName(arguments[0]).getDeclaredConstructor().newInstance();
            var tooSlow = (Runnable) () -> Runtime.getRuntime().halt(TOO_SLOW);
            var time = new OpeningTime(Duration.ofMillis(Long.parseLong(arguments[1])), tooSlow);
            var readers = factory.load(Path.of("").toAbsolutePath());
            var worker = new WorkerMain(readers, time);
            pipe.send(Reply.READY);
            worker.work(pipe, readers.pictures());
        }
    }

    private void work(Pipe pipe, PictureReader pictures) throws IOException {
        BlockingQueue<Job> jobs = new LinkedBlockingQueue<>();
        var listener = new Thread(() -> listen(pipe, jobs), "jobs");
        listener.setDaemon(true);
        listener.start();
        WarmUp.of(pictures);
        while (true) {
            try {
                pipe.send(reply(jobs.take()));
            } catch (InterruptedException never) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Listens during a job too: when the web process has died, nobody waits for the rest of it. */
    private static void listen(Pipe pipe, BlockingQueue<Job> jobs) {
        try {
            while (true) {
                jobs.add(pipe.receive(Job.class));
            }
        } catch (IOException ended) {
            Runtime.getRuntime().halt(0);
        }
    }

    /** Foreign code throws errors as well as exceptions; none may end the worker but running out of memory, which does. */
    private Reply reply(Job job) {
        try {
            return switch (job.kind()) {
                case READ ->
                    reply(reader.read(Path.of(job.file()), job.name(), SerialNumber.asItStands(job.claimed())));
                case COPY -> reply(copies.write(Path.of(job.file()), job.name(), job.page(), Path.of(job.target())));
                case QR -> reply(qrPictures.text(Path.of(job.file()), job.name()));
                case SHEET -> reply(sheets.text(Path.of(job.file()), job.name()));
            };
        } catch (Throwable unexpected) {
            return Reply.refused(NOT_OPENED);
        }
    }

    private static Reply reply(Opening<?> opening) {
        if (opening instanceof Opened<?> opened) {
            var content = opened.content();
            return new Reply(
                    content instanceof Reading reading ? reading : null,
                    content instanceof StaffCopy copy ? copy : null,
                    content instanceof String text ? text : null,
                    null);
        }
        return Reply.refused(((Refused<?>) opening).refusal());
    }
}
