package org.resetdesk.issuance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.resetdesk.cases.maker.MakerMethod;
import org.resetdesk.cases.maker.MakerMethod.Reply;
import org.resetdesk.cases.maker.MakerMethod.ReplyKind;
import org.resetdesk.evidence.FileType;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.Problem;
import org.resetdesk.platform.Refused;
import org.resetdesk.platform.language.Words;

/** Reads the answer that a technician typed or uploaded; it must have the shape that the case's maker gives it. */
final class TypedAnswer {

    private static final int LARGEST_FILE = 64 * 1024;
    private static final int MOST_CODES = 31;

    /** A code as it was typed, with the device's date; either may be anything, or null. */
    record Line(String date, String code) {

        static final Line NONE = new Line(null, null);

        @Override
        public String toString() {
            return "a line";
        }
    }

    private TypedAnswer() {}

    /** @param typed one a line, the device's date first: {@code 2024-05-14 3J8K2Q1P} */
    static List<Line> lines(String typed) {
        return typed == null || typed.isBlank()
                ? List.of()
                : typed.strip().lines().map(TypedAnswer::line).toList();
    }

    private static Line line(String typed) {
        var parts = typed.strip().split("[\\s,;=]+");
        return parts.length == 2 ? new Line(parts[0], parts[1]) : Line.NONE;
    }

    static Answer read(MakerMethod method, List<Line> codes, String key, String verificationCode, FileUpload file) {
        var reply = method.reply();
        if (reply.kinds().contains(ReplyKind.CODES)) {
            return codes(reply, codes);
        }
        if (reply.kinds().contains(ReplyKind.VERIFICATION_CODE)) {
            return verificationCode(verificationCode == null ? "" : verificationCode);
        }
        var mustBeFile = !reply.kinds().contains(ReplyKind.KEY);
        var isFile = reply.kinds().contains(ReplyKind.FILE) && file != null && file.size() > 0;
        return mustBeFile || isFile ? file(file) : key(reply, key == null ? "" : key);
    }

    private static Answer codes(Reply reply, List<Line> lines) {
        if (lines.isEmpty() || lines.size() > MOST_CODES) {
            throw wrongCodes(reply);
        }
        return new Answer.Codes(lines.stream().map(line -> code(reply, line)).toList());
    }

    private static Answer.DatedCode code(Reply reply, Line line) {
        if (line.date() == null
                || line.code() == null
                || !reply.form().matcher(line.code()).matches()) {
            throw wrongCodes(reply);
        }
        try {
            return new Answer.DatedCode(LocalDate.parse(line.date()), line.code());
        } catch (DateTimeParseException notDate) {
            throw wrongCodes(reply);
        }
    }

    private static Answer key(Reply reply, String typed) {
        var key = typed.replaceAll("\\s+", "");
        if (!reply.form().matcher(key).matches()) {
            throw refused("key", "KEY_FORM", reply.wrong());
        }
        return new Answer.Key(key);
    }

    /** At most 12: SADP_MAX_VERIFICATION_CODE_LEN, {@code domain.md} §1.5. */
    private static Answer verificationCode(String typed) {
        var code = typed.replaceAll("\\s+", "");
        if (!code.matches("[A-Za-z0-9]{4,12}")) {
            throw refused("verificationCode", "VERIFICATION_CODE_FORM", words().verificationCodeForm());
        }
        return new Answer.VerificationCode(code);
    }

    private static Answer file(FileUpload file) {
        if (file == null || file.size() == 0) {
            throw refused("file", "FILE_MISSING", words().fileMissing());
        }
        if (file.size() > LARGEST_FILE) {
            throw refused(new FieldProblem(413, "file", "FILE_TOO_LARGE", words().fileTooLarge()));
        }
        try {
            var content = Files.readAllBytes(file.uploadedFile());
            if (FileType.isNoFileOfADevice(content)) {
                throw refused(new FieldProblem(415, "file", "FILE_TYPE", words().noFileForDevice()));
            }
            return new Answer.File("Encrypt.xml", content);
        } catch (IOException e) {
            throw new UncheckedIOException("The uploaded answer can't be read again", e);
        }
    }

    private static Refused wrongCodes(Reply reply) {
        return refused("codes", "CODES_FORM", reply.wrong());
    }

    private static Refused refused(String field, String code, String message) {
        return refused(new FieldProblem(field, code, message));
    }

    private static Refused refused(FieldProblem problem) {
        return new Refused(Problem.withInput(List.of(problem)));
    }

    private static IssuanceRefusalMessages words() {
        return Words.of(IssuanceRefusalMessages.class);
    }
}
