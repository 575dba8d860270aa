package org.resetdesk.evidence.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.evidence.Verdict;
import org.resetdesk.evidence.attachment.Reading;
import org.resetdesk.evidence.picture.DrawnPicture;

class WorkerPoolTest {

    @TempDir
    static Path folder;

    private static WorkerPool pool;
    private static Path photo;

    @BeforeAll
    static void start() throws IOException {
        photo = Files.write(folder.resolve("upload-1"), DrawnPicture.encoded(quarters(), "jpg"));
        pool = new WorkerPool(
                settings("pool").withLimits(Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofMillis(1_500)));
    }

    @AfterAll
    static void stop() {
        pool.close();
    }

    @Test
    void a_picture_is_read_in_a_worker_and_its_hash_is_kept() {
        var reading = done(check("586123456"));

        assertThat(reading.finding().file()).isEqualTo("label.jpg");
        assertThat(reading.finding().claimed()).isEqualTo("586123456");
        assertThat(reading.finding().advice()).isEqualTo("40 × 20");
        assertThat(reading.pictureHash()).isNotNull();
    }

    @Test
    void a_file_of_no_use_is_refused_with_advice_and_its_finding_is_unreadable() throws IOException {
        var empty = Files.createFile(folder.resolve("upload-empty"));
        var claimed = SerialNumber.asItStands("586123456");

        assertThat(pool.check(empty, "label.jpg", claimed, Urgency.NOW))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("FILE_EMPTY"));
        var finding = pool.read(empty, "label.jpg", claimed);
        assertThat(finding.verdict()).isEqualTo(Verdict.UNREADABLE);
        assertThat(finding.advice()).contains("empty");
    }

    @Test
    void what_libraries_print_does_not_disturb_the_answer() {
        assertThat(done(check("PRINT-1")).finding().advice()).isEqualTo("after all");
    }

    @Test
    void a_worker_that_takes_too_long_is_replaced() {
        assertThat(death("HANG-1")).isEqualTo(Death.TIMED_OUT);
        assertThat(death("SPIN-1")).isEqualTo(Death.TIMED_OUT);
        assertThat(done(check("586123456")).finding().advice()).isEqualTo("40 × 20");
    }

    @Test
    void a_worker_that_runs_out_of_memory_is_replaced() {
        assertThat(death("MEMORY-1")).isEqualTo(Death.OUT_OF_MEMORY);
        assertThat(done(check("586123456")).finding().advice()).isEqualTo("40 × 20");
    }

    @Test
    void a_worker_that_crashes_is_replaced_and_counted() {
        long before = pool.deaths();

        assertThat(check("CRASH-1")).isInstanceOfSatisfying(Answer.Died.class, died -> assertThat(died.exitCode())
                .isEqualTo(7));
        assertThat(pool.deaths()).isEqualTo(before + 1);
        assertThat(pool.read(photo, "label.jpg", SerialNumber.asItStands("CRASH-1"))
                        .advice())
                .contains("photo of the label");
    }

    @Test
    void an_error_of_foreign_code_refuses_the_file_and_keeps_the_worker() {
        var before = done(check("WHERE-1")).finding().advice();

        assertThat(check("THROW-1")).isInstanceOf(Answer.Refused.class);
        assertThat(done(check("WHERE-1")).finding().advice()).isEqualTo(before);
    }

    @Test
    void a_worker_sees_no_credentials() {
        assertThat(done(check("ENVIRONMENT-1")).finding().advice().split(","))
                .contains("PATH", "OMP_THREAD_LIMIT")
                .isSubsetOf(
                        "PATH",
                        "LANG",
                        "OMP_THREAD_LIMIT",
                        "MALLOC_ARENA_MAX",
                        "MALLOC_MMAP_THRESHOLD_",
                        "MALLOC_TRIM_THRESHOLD_",
                        // The shell and the libraries for fonts set these by themselves.
                        "PWD",
                        "OLDPWD",
                        "SHLVL",
                        "_",
                        "HOME");
    }

    @Test
    void a_parser_that_takes_too_long_ends_its_worker() throws IOException {
        var large = new BufferedImage(5000, 4000, BufferedImage.TYPE_3BYTE_BGR);
        var file = Files.write(folder.resolve("upload-large"), DrawnPicture.encoded(large, "png"));
        var impatient =
                settings("impatient").withLimits(Duration.ofSeconds(20), Duration.ofSeconds(60), Duration.ofMillis(1));
        try (var hurried = new WorkerPool(impatient)) {
            assertThat(hurried.check(file, "label.png", SerialNumber.asItStands("586123456"), Urgency.NOW))
                    .isInstanceOfSatisfying(
                            Answer.Died.class, died -> assertThat(died.death()).isEqualTo(Death.TIMED_OUT));
        }
    }

    @Test
    void whoever_waits_for_it_goes_before_later_work_and_too_many_are_turned_away() {
        var small = settings("queue", 3, 500);
        try (var queue = new WorkerPool(small)) {
            var order = Collections.synchronizedList(new ArrayList<String>());
            var first = CompletableFuture.runAsync(() -> checkIn(queue, "SLOW-1", Urgency.NOW, order));
            awaitTaken(queue, 1);
            var later = CompletableFuture.runAsync(() -> checkIn(queue, "LATER-1", Urgency.LATER, order));
            awaitTaken(queue, 2);
            var now = CompletableFuture.runAsync(() -> checkIn(queue, "NOW-1", Urgency.NOW, order));
            awaitTaken(queue, 3);

            assertThat(queue.check(photo, "label.jpg", SerialNumber.asItStands("586123456"), Urgency.NOW))
                    .isInstanceOf(Answer.Busy.class);
            CompletableFuture.allOf(first, later, now)
                    .orTimeout(20, TimeUnit.SECONDS)
                    .join();
            assertThat(order).containsExactly("SLOW-1", "NOW-1", "LATER-1");
        }
    }

    @Test
    void the_worker_that_takes_over_is_there_before_the_other_has_done_its_share() {
        var shares = settings("shares", 100, 12);
        try (var successive = new WorkerPool(shares)) {
            var first = where(successive);
            where(successive);
            where(successive);
            // Three of twelve are done; who takes over stands by from here on.
            awaitWorkers(shares.folder(), 2);
            for (int job = 4; job <= 12; job++) {
                assertThat(where(successive)).isEqualTo(first);
            }
            assertThat(where(successive)).isNotEqualTo(first);
            assertThat(successive.deaths()).isZero();
        }
        assertThat(shares.folder()).isEmptyDirectory();
    }

    private static String where(WorkerPool successive) {
        var answer = successive.check(photo, "label.jpg", SerialNumber.asItStands("WHERE-1"), Urgency.NOW);
        return done(answer).finding().advice();
    }

    private static void awaitWorkers(Path place, int count) {
        var deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (place.toFile().list().length < count) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    @Test
    void a_pool_that_is_closed_leaves_no_process_and_no_folder() throws IOException {
        var settings = settings("closed");
        var closing = new WorkerPool(settings);
        var answer = closing.check(photo, "label.jpg", SerialNumber.asItStands("WHERE-1"), Urgency.NOW);
        assertThat(Path.of(done(answer).finding().advice())).exists().hasParent(settings.folder());

        closing.close();

        assertThat(settings.folder()).isEmptyDirectory();
        assertThat(ProcessHandle.current()
                        .children()
                        .map(child -> child.info().commandLine().orElse("")))
                .noneMatch(line -> line.contains(settings.folder().toString()));
        assertThat(closing.check(photo, "label.jpg", SerialNumber.asItStands("1"), Urgency.NOW))
                .isInstanceOf(Answer.Busy.class);
    }

    @Test
    void a_worker_whose_parent_has_died_ends_by_itself_even_in_the_middle_of_a_job() throws Exception {
        var place = Files.createDirectories(folder.resolve("orphan"));
        var orphan = WorkerCommand.of(settings("orphan"), place).start();
        var pipe = new Pipe(orphan.getInputStream(), orphan.getOutputStream());
        pipe.receive(Reply.class);
        pipe.send(Job.read(photo, "label.jpg", SerialNumber.asItStands("HANG-1")));

        orphan.getOutputStream().close();

        assertThat(orphan.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    private static void checkIn(WorkerPool queue, String claimed, Urgency urgency, List<String> order) {
        queue.check(photo, "label.jpg", SerialNumber.asItStands(claimed), urgency);
        order.add(claimed);
    }

    /** Until so many jobs are in the pool's hands. */
    private static void awaitTaken(WorkerPool queue, int jobs) {
        while (queue.jobsInHand() < jobs) {
            Thread.onSpinWait();
        }
    }

    private static WorkerSettings settings(String name, int waiting, int jobsAWorker) {
        var usual = settings(name);
        return new WorkerSettings(
                usual.folder(),
                1,
                128,
                usual.limit(),
                usual.stuckAfter(),
                usual.openingLimit(),
                waiting,
                usual.patience(),
                jobsAWorker,
                usual.readers());
    }

    private static WorkerSettings settings(String name) {
        return WorkerSettings.of(folder.resolve(name), 1, OddReaders.class);
    }

    private static BufferedImage quarters() {
        return DrawnPicture.quarters(40, 20, BufferedImage.TYPE_3BYTE_BGR);
    }

    private static Answer<Reading> check(String claimed) {
        return pool.check(photo, "label.jpg", SerialNumber.asItStands(claimed), Urgency.NOW);
    }

    private static Reading done(Answer<Reading> answer) {
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return ((Answer.Done<Reading>) answer).result();
    }

    private static Death death(String claimed) {
        return ((Answer.Died<Reading>) check(claimed)).death();
    }
}
