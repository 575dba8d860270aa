package org.resetdesk.issuance.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resetdesk.cases.ResetMethod;
import org.resetdesk.issuance.Answer;

/** Reads an answer that must be of a kind that the case's method wants, and in bounds; anything else is none. */
final class AnswerForm {

    private static final int LARGEST_FILE = 64 * 1024;
    private static final int MOST_CODES = 31;

    private static final Map<ResetMethod, Set<String>> KINDS = Map.of(
            ResetMethod.SECURITY_CODE, Set.of("CODES"),
            ResetMethod.ENCRYPT_FILE, Set.of("FILE"),
            ResetMethod.RESET_KEY, Set.of("KEY", "FILE"),
            ResetMethod.VERIFICATION_CODE, Set.of("VERIFICATION_CODE"));

    private AnswerForm() {}

    static Optional<Answer> read(JsonNode answer, ResetMethod method) {
        var kind = answer.path("kind").asText();
        if (!KINDS.get(method).contains(kind)) {
            return Optional.empty();
        }
        return switch (kind) {
            case "CODES" -> codes(answer.path("codes"));
            case "KEY" -> text(answer, "key", "[A-Za-z0-9]{8}").map(Answer.Key::new);
            case "VERIFICATION_CODE" ->
                text(answer, "code", "[A-Za-z0-9]{4,12}").map(Answer.VerificationCode::new);
            default -> text(answer, "file", "[A-Za-z0-9+/]+={0,2}").flatMap(AnswerForm::file);
        };
    }

    private static Optional<Answer> codes(JsonNode sent) {
        if (!sent.isArray() || sent.isEmpty() || sent.size() > MOST_CODES) {
            return Optional.empty();
        }
        var codes = new ArrayList<Answer.DatedCode>();
        try {
            for (var each : sent) {
                var code = text(each, "code", "[A-Za-z0-9]{4,32}");
                var date = LocalDate.parse(
                        text(each, "date", "\\d{4}-\\d{2}-\\d{2}").orElse(""));
                code.ifPresent(shown -> codes.add(new Answer.DatedCode(date, shown)));
            }
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
        var dates = codes.stream().map(Answer.DatedCode::date).distinct().count();
        return dates == sent.size() ? Optional.of(new Answer.Codes(List.copyOf(codes))) : Optional.empty();
    }

    private static Optional<Answer> file(String base64) {
        try {
            var content = Base64.getDecoder().decode(base64);
            return content.length > 0 && content.length <= LARGEST_FILE
                    ? Optional.of(new Answer.File("Encrypt.xml", content))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(JsonNode node, String field, String form) {
        return Optional.ofNullable(node.path(field).textValue()).filter(text -> text.matches(form));
    }
}
