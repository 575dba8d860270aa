package org.resetdesk.intake;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.resetdesk.cases.Attachment;
import org.resetdesk.cases.Attachment.Kind;
import org.resetdesk.cases.ResetString;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.cases.StoryMessages;
import org.resetdesk.evidence.ExportSerials;
import org.resetdesk.evidence.FileType;
import org.resetdesk.evidence.Opening;
import org.resetdesk.evidence.storage.ObjectStore;
import org.resetdesk.platform.CrashPoint;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.Secrets;
import org.resetdesk.platform.language.Words;

/** Checks uploaded files by size, name and first bytes, and puts them into the object store. Decodes nothing. */
@Singleton
public class Uploads {

    private final IntakeConfig config;
    private final ObjectStore store;

    Uploads(IntakeConfig config, ObjectStore store) {
        this.config = config;
        this.store = store;
    }

    public void checkEvidence(String field, List<FileUpload> files, List<FieldProblem> problems) {
        if (files.isEmpty()) {
            problems.add(new FieldProblem(field, "LABEL_MISSING", words().labelMissing()));
        }
        if (files.size() > config.mostFiles()) {
            problems.add(
                    new FieldProblem(field, "TOO_MANY_FILES", words().tooManyFiles(files.size(), config.mostFiles())));
        }
        files.forEach(file -> checkType(field, file, problems));
    }

    private void checkType(String field, FileUpload file, List<FieldProblem> problems) {
        if (file.size() > config.largestFile().asLongValue()) {
            problems.add(new FieldProblem(
                    413,
                    field,
                    "FILE_TOO_LARGE",
                    named(file, words().fileTooLarge(config.largestFile().asLongValue() / (1024 * 1024)))));
            return;
        }
        if (typeOf(file) instanceof Opening.Refused<FileType> refused) {
            var empty = refused.refusal().code().equals("FILE_EMPTY");
            problems.add(new FieldProblem(
                    empty ? 422 : 415,
                    field,
                    refused.refusal().code(),
                    named(file, refused.refusal().told())));
        }
    }

    public void checkQrPicture(FileUpload file, List<FieldProblem> problems) {
        var before = problems.size();
        checkType("resetQr", file, problems);
        if (problems.size() == before
                && typeOf(file) instanceof Opening.Opened<FileType> type
                && !type.content().isPicture()) {
            problems.add(new FieldProblem(415, "resetQr", "QR_NOT_A_PICTURE", named(file, words().noPicture())));
        }
    }

    /** An exported file is opaque: only what it certainly is not is refused. */
    public void checkExport(
            FileUpload file,
            int largest,
            Optional<SerialNumber> serial,
            List<String> contradictions,
            List<FieldProblem> problems) {
        if (file.size() == 0) {
            problems.add(new FieldProblem("export", "FILE_EMPTY", named(file, words().exportEmpty())));
            return;
        }
        if (file.size() > largest) {
            problems.add(new FieldProblem(
                    413, "export", "EXPORT_TOO_LARGE", named(file, words().exportTooLarge(largest / 1024))));
            return;
        }
        var content = bytesOf(file);
        if (FileType.isNoFileOfADevice(content)) {
            problems.add(new FieldProblem(415, "export", "EXPORT_TYPE", named(file, words().exportType())));
            return;
        }
        var other = otherThanExport(file, content, serial);
        other.ifPresent(problems::add);
        if (other.isEmpty()) {
            serial.ifPresent(claimed -> ExportSerials.contradicting(content, claimed)
                    .ifPresent(read -> contradictions.add(
                            Words.kept(StoryMessages.class).exportNamesOther(read, claimed.text()))));
        }
    }

    /** What people save as a file in its place, told apart as in the field for a reset string. */
    private static Optional<FieldProblem> otherThanExport(
            FileUpload file, byte[] content, Optional<SerialNumber> serial) {
        var code = ResetString.read(ExportSerials.text(content), serial) instanceof ResetString.Refused refused
                ? refused.code()
                : "";
        var what =
                switch (code) {
                    case "RESET_STRING_IS_DEVICE_INFO" -> words().exportIsDeviceInfo();
                    case "RESET_STRING_IS_DEVICE_EXPORT" -> words().exportIsDeviceExport();
                    case "RESET_STRING_IS_LABEL" -> words().exportIsLabel();
                    case "RESET_STRING_IS_SERIAL" -> words().exportIsSerial();
                    default -> "";
                };
        return what.isEmpty()
                ? Optional.empty()
                : Optional.of(new FieldProblem("export", code.replace("RESET_STRING", "EXPORT"), named(file, what)));
    }

    /** Safe in the store on return; the row that names it comes later. */
    public Attachment stored(Kind kind, FileUpload file) {
        var type = kind == Kind.EXPORT || !(typeOf(file) instanceof Opening.Opened<FileType> opened)
                ? "application/octet-stream"
                : opened.content().mediaType();
        var key = "attachments/" + UUID.randomUUID();
        store.put(key, file.uploadedFile(), type);
        CrashPoint.FILE_STORED.pass();
        return new Attachment(kind, nameOf(file), type, file.size(), sha256(file), key);
    }

    public static String sha256(FileUpload file) {
        return HexFormat.of().formatHex(Secrets.digest().digest(bytesOf(file)));
    }

    private static Opening<FileType> typeOf(FileUpload file) {
        try {
            return FileType.recognise(nameOf(file), file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException("The upload of " + file.size() + " bytes can't be read again", e);
        }
    }

    static byte[] bytesOf(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException("The upload of " + file.size() + " bytes can't be read again", e);
        }
    }

    private static String named(FileUpload file, String problem) {
        return words().ofFile(nameOf(file), problem);
    }

    /** Without folders, control characters or what a file system or a header could stumble over. */
    public static String nameOf(FileUpload file) {
        return plainName(file.fileName());
    }

    static String plainName(String sent) {
        var name = sent == null ? "" : sent;
        var plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\"<>|:*?]", "")
                .strip();
        return plain.isEmpty() ? "file" : plain.substring(Math.max(0, plain.length() - 120));
    }

    private static IntakeProblemMessages words() {
        return Words.of(IntakeProblemMessages.class);
    }
}
