package org.resetdesk.issuance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.resetdesk.cases.ResetMethod;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.Problem;
import org.resetdesk.platform.Refused;

/** Reads the answer that a technician typed or uploaded; it must be of the kind that the case's method wants. */
final class TypedAnswer {

    private static final int LARGEST_FILE = 64 * 1024;
    private static final int MOST_CODES = 31;

    private TypedAnswer() {}

    /** @param codes one a line, the device's date first: {@code 2024-05-14 3J8K2Q1P} */
    static Answer read(ResetMethod method, String codes, String key, String verificationCode, FileUpload file) {
        return switch (method) {
            case SECURITY_CODE -> codes(codes == null ? "" : codes);
            case RESET_KEY -> file != null && file.size() > 0 ? file(file) : key(key == null ? "" : key);
            case ENCRYPT_FILE -> file(file);
            case VERIFICATION_CODE -> verificationCode(verificationCode == null ? "" : verificationCode);
        };
    }

    private static Answer codes(String typed) {
        var codes = new ArrayList<Answer.DatedCode>();
        for (var line : typed.strip().split("\\R")) {
            var parts = line.strip().split("[\\s,;=]+");
            try {
                if (parts.length != 2 || !parts[1].matches("[A-Za-z0-9]{4,32}")) {
                    throw wrongCodes();
                }
                codes.add(new Answer.DatedCode(LocalDate.parse(parts[0]), parts[1]));
            } catch (DateTimeParseException notDate) {
                throw wrongCodes();
            }
        }
        if (codes.size() > MOST_CODES) {
            throw wrongCodes();
        }
        return new Answer.Codes(List.copyOf(codes));
    }

    private static Answer key(String typed) {
        var key = typed.replaceAll("\\s+", "");
        if (!key.matches("[A-Za-z0-9]{8}")) {
            throw refused("key", "KEY_FORM", "A key has just 8 letters and digits.");
        }
        return new Answer.Key(key);
    }

    /** At most 12: SADP_MAX_VERIFICATION_CODE_LEN, {@code domain.md} §1.5. */
    private static Answer verificationCode(String typed) {
        var code = typed.replaceAll("\\s+", "");
        if (!code.matches("[A-Za-z0-9]{4,12}")) {
            throw refused(
                    "verificationCode",
                    "VERIFICATION_CODE_FORM",
                    "A verification code has 4 to 12 letters and digits.");
        }
        return new Answer.VerificationCode(code);
    }

    private static Answer file(FileUpload file) {
        if (file == null || file.size() == 0 || file.size() > LARGEST_FILE) {
            throw refused("file", "FILE_MISSING", "Add the encrypted file, at most 64 kB.");
        }
        try {
            return new Answer.File("Encrypt.xml", Files.readAllBytes(file.uploadedFile()));
        } catch (IOException e) {
            throw new UncheckedIOException("The uploaded answer can't be read again", e);
        }
    }

    private static Refused wrongCodes() {
        return refused(
                "codes",
                "CODES_FORM",
                "Write one code a line, the device's date first: 2024-05-14 3J8K2Q1P. At most 31.");
    }

    private static Refused refused(String field, String code, String message) {
        return new Refused(Problem.withInput(List.of(new FieldProblem(field, code, message))));
    }
}
