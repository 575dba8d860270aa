package org.resetdesk.issuance.recorder;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.issuance.DemoDevice;
import org.resetdesk.issuance.DemoDevice.Verdict;
import org.resetdesk.issuance.recorder.Reply.Accepted;
import org.resetdesk.issuance.recorder.Reply.Refused;
import org.resetdesk.platform.language.Words;

/**
 * A recorder whose password is forgotten. It judges an answer by nothing but what stands in it: its own key and serial number, its
 * clock, when it was started, and what it exported. Of the desk and its cases it knows nothing.
 */
@Entity
@Table(name = "demo_recorder")
class Recorder {

    /** What the later guides allow between export and import ({@code domain.md} §2.1). */
    static final Duration EXPORT_LASTS = Duration.ofHours(48);

    /** As the manuals say of GUID files; of codes and keys they say nothing. */
    static final int MOST_WRONG_TRIES = 7;

    static final Duration LOCK_LASTS = Duration.ofMinutes(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Firmware firmware;

    private String serial;
    private String tail;
    private String verificationCode;
    private byte[] deviceKey;
    private long clockAhead;
    private LocalDateTime startTime;
    private boolean asked;
    private boolean cameras;
    private String exported;
    private LocalDateTime exportedAt;
    private String voided;
    private boolean voidedCameras;
    private int wrongTries;
    private Instant lockedUntil;
    private boolean hasNewPassword;

    protected Recorder() {}

    /** @param clock what its clock shows when it is switched on, just now */
    Recorder(
            Firmware firmware,
            SerialNumber serial,
            String verificationCode,
            byte[] deviceKey,
            LocalDateTime clock,
            Instant now) {
        this.firmware = firmware;
        this.serial = serial.text();
        this.tail = serial.tail();
        this.verificationCode = verificationCode;
        this.deviceKey = deviceKey.clone();
        turnClockTo(clock, now);
        this.startTime = clockAt(now);
    }

    void turnClockTo(LocalDateTime shown, Instant now) {
        clockAhead = shown.toEpochSecond(ZoneOffset.UTC) - now.getEpochSecond();
    }

    /** What it shows, to the second. */
    LocalDateTime clockAt(Instant now) {
        return LocalDateTime.ofInstant(now.plusSeconds(clockAhead), ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * Shows what it wants, and exports where it is one that exports; that voids the export before.
     *
     * @param export plain characters, so many that nobody guesses them
     */
    void forgotPassword(boolean withCameras, String export, Instant now) {
        voidExport();
        asked = true;
        cameras = withCameras && firmware.resetsCameras();
        if (firmware.exports()) {
            exported = export;
            exportedAt = clockAt(now);
        }
    }

    void restart(Instant now) {
        voidExport();
        asked = false;
        var shown = clockAt(now);
        // Starting takes a while: no two starts are in the same second.
        startTime = shown.equals(startTime) ? shown.plusSeconds(1) : shown;
    }

    private void voidExport() {
        if (exported != null) {
            voided = exported;
            voidedCameras = cameras;
        }
        exported = null;
        exportedAt = null;
    }

    Reply reset(Entry entry, Instant now) {
        var refused = refusalOf(entry, now);
        if (refused.isPresent()) {
            return refused.get();
        }
        var verdict = judge(entry, exported, cameras, now);
        if (verdict == Verdict.EXPIRED) {
            return new Refused(SadpError.EXPORT_OVERDUE, words().answerRanOut());
        }
        if (verdict == Verdict.WRONG) {
            return voided != null && judge(entry, voided, voidedCameras, now) != Verdict.WRONG
                    ? new Refused(SadpError.EMPTY_ENCRYPT_STRING, words().answersOlderExport())
                    : wrong(now);
        }
        var withCameras = cameras;
        voidExport();
        voided = null;
        asked = false;
        wrongTries = 0;
        hasNewPassword = true;
        return new Accepted(withCameras);
    }

    /** All but whether the answer is the right one. */
    private Optional<Reply> refusalOf(Entry entry, Instant now) {
        if (isLockedAt(now)) {
            return refused(SadpError.LOCKED, words().tooManyTries(minutesLocked(now)));
        }
        if (!firmware.exports() && !asked) {
            return refused(SadpError.DEVICE_DENIED, words().chooseForgotPassword());
        }
        if (entry.file().isPresent() ? !firmware.takesFile() : !firmware.takesTyped()) {
            return refused(SadpError.DEVICE_DENIED, words().recorderWants(firmware.asksFor()));
        }
        if (entry.file().isEmpty() && !entry.typed().matches(firmware.takesFile() ? "[A-Z0-9]{8}" : "\\d{8}")) {
            return refused(
                    SadpError.ILLEGAL_VERIFICATION_CODE, firmware.takesFile() ? words().keyForm() : words().codeForm());
        }
        if (!entry.password().equals(entry.again())) {
            return refused(SadpError.PASSWORD_ERROR, words().passwordsDiffer());
        }
        var problems = new NewPassword(entry.password()).problems();
        if (!problems.isEmpty()) {
            return refused(SadpError.RISKY_PASSWORD, String.join(" ", problems));
        }
        return firmware.exports() ? refusalOfExport(entry, now) : Optional.empty();
    }

    private Optional<Reply> refusalOfExport(Entry entry, Instant now) {
        if (exported == null) {
            return refused(SadpError.EMPTY_ENCRYPT_STRING, words().nothingExported());
        }
        if (entry.file().filter(file -> file.length == 0).isPresent()) {
            return refused(SadpError.EMPTY_ENCRYPT_STRING, words().fileIsEmpty());
        }
        var age = Duration.between(exportedAt, clockAt(now));
        // A clock that was set back tells nothing of the age.
        return age.isNegative() || age.compareTo(EXPORT_LASTS) > 0
                ? refused(SadpError.EXPORT_OVERDUE, words().exportOverdue())
                : Optional.empty();
    }

    private static Optional<Reply> refused(SadpError error, String why) {
        return Optional.of(new Refused(error, why));
    }

    private Verdict judge(Entry entry, String challenge, boolean withCameras, Instant now) {
        var inside = new DemoDevice(serial(), deviceKey);
        if (!firmware.exports()) {
            return verdict(inside.acceptsCode(
                    entry.typed(), startTime, withCameras, clockAt(now).toLocalDate()));
        }
        var bytes = challenge.getBytes(StandardCharsets.US_ASCII);
        if (!firmware.takesFile()) {
            return verdict(inside.acceptsVerificationCode(entry.typed(), bytes));
        }
        return entry.file()
                .map(file -> inside.judgeFile(file, bytes, withCameras, clockAt(now)))
                .orElseGet(() -> inside.judgeKey(entry.typed(), bytes, withCameras, clockAt(now)));
    }

    private static Verdict verdict(boolean accepted) {
        return accepted ? Verdict.RIGHT : Verdict.WRONG;
    }

    private Reply wrong(Instant now) {
        wrongTries++;
        if (wrongTries >= MOST_WRONG_TRIES) {
            wrongTries = 0;
            lockedUntil = now.plus(LOCK_LASTS);
        }
        return new Refused(
                SadpError.INVALID_RESET_CODE,
                isLockedAt(now)
                        ? words().lockedFor(minutesLocked(now))
                        : words().triesLeft(MOST_WRONG_TRIES - wrongTries));
    }

    boolean isLockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    private long minutesLocked(Instant now) {
        return Duration.between(now, lockedUntil).plusSeconds(59).toMinutes();
    }

    public Firmware firmware() {
        return firmware;
    }

    public SerialNumber serial() {
        return SerialNumber.asItStands(serial);
    }

    String verificationCode() {
        return verificationCode;
    }

    public LocalDateTime startTime() {
        return startTime;
    }

    public boolean asked() {
        return asked;
    }

    public boolean cameras() {
        return cameras;
    }

    public Optional<String> exported() {
        return Optional.ofNullable(exported);
    }

    public boolean hasNewPassword() {
        return hasNewPassword;
    }

    private static RecorderMessages words() {
        return Words.of(RecorderMessages.class);
    }
}
