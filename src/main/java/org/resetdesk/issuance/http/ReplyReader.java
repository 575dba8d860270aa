package org.resetdesk.issuance.http;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.resetdesk.cases.StoryMessages;
import org.resetdesk.issuance.Answer;
import org.resetdesk.issuance.Reply;
import org.resetdesk.issuance.ResetRequest;
import org.resetdesk.platform.language.Words;

/**
 * Reads what the issuer sent, and believes none of it before it has the agreed form. What may pass by itself is {@link Unavailable}, to be
 * asked about again; what would come the same next time is no answer, and a technician's.
 */
final class ReplyReader {

    private static final Set<Integer> REPLIES = Set.of(200, 201, 202);
    private static final Set<Integer> NOT_ACCEPTED = Set.of(400, 409, 413, 422);

    /** The issuer's own words would come from outside into the history of a case. */
    private static final Map<String, Function<StoryMessages, String>> REASONS = Map.of(
            "UNKNOWN_DEVICE", StoryMessages::issuerKnowsNoDevice,
            "NOT_ENTITLED", StoryMessages::issuerIsNotEntitled,
            "EXPORT_UNREADABLE", StoryMessages::issuerCannotReadExport,
            "EXPORT_TOO_OLD", StoryMessages::exportIsTooOld,
            "METHOD_NOT_SUPPORTED", StoryMessages::issuerHasNoSuchAnswers);

    /** Those that a new export mends. */
    private static final Set<String> OF_THE_EXPORT = Set.of("EXPORT_UNREADABLE", "EXPORT_TOO_OLD");

    private final ObjectMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Clock clock;
    private final Duration longestValidity;

    ReplyReader(Clock clock, Duration longestValidity) {
        this.clock = clock;
        this.longestValidity = longestValidity;
    }

    /** Empty where the issuer has never heard of the request. */
    Optional<Reply> read(Received received, ResetRequest request) {
        if (received.status() == 404
                && received.json()
                && textIn(tree(received), "code").equals("UNKNOWN_REQUEST")) {
            return Optional.empty();
        }
        if (NOT_ACCEPTED.contains(received.status()) && received.json()) {
            return Optional.of(new Reply.NoAnswer(story().issuerDoesNotAccept(String.valueOf(received.status()))));
        }
        // Where no issuer speaks, but a proxy before it, this may pass.
        if (!REPLIES.contains(received.status()) || !received.json()) {
            throw new Unavailable("answered with status " + received.status());
        }
        var reply = tree(received);
        if (!textIn(reply, "id").equals(request.requestId())) {
            throw new Unavailable("answered about another request");
        }
        return Optional.of(reply(reply, request));
    }

    private Reply reply(JsonNode reply, ResetRequest request) {
        switch (textIn(reply, "state")) {
            case "PENDING":
                return new Reply.Pending();
            case "REFUSED":
                return refusal(textIn(reply, "reason"));
            case "ANSWERED":
                return AnswerForm.read(reply.path("answer"), request.method())
                        .map(answer -> answered(answer, reply.path("expiresAt")))
                        .orElseGet(() -> new Reply.NoAnswer(story().issuerSentOtherForm()));
            default:
                return new Reply.NoAnswer(story().issuerSentOtherForm());
        }
    }

    private static Reply refusal(String reason) {
        var why = REASONS.getOrDefault(reason, StoryMessages::issuerRefuses).apply(story());
        return OF_THE_EXPORT.contains(reason) ? new Reply.ExportRefused(why) : new Reply.NoAnswer(why);
    }

    /** The issuer knows for how long its answer works, within what the desk is ready to keep. */
    private Reply answered(Answer answer, JsonNode expiresAt) {
        if (expiresAt.isMissingNode()) {
            return new Reply.Answered(answer, Optional.empty());
        }
        try {
            var end = Instant.parse(expiresAt.textValue() == null ? "" : expiresAt.textValue());
            var now = clock.instant();
            if (!end.isAfter(now)) {
                return new Reply.NoAnswer(story().issuerSentExpired());
            }
            var latest = now.plus(longestValidity);
            return new Reply.Answered(answer, Optional.of(end.isBefore(latest) ? end : latest));
        } catch (DateTimeParseException e) {
            return new Reply.NoAnswer(story().issuerSentOtherForm());
        }
    }

    /** What is no JSON at all was cut or is not the issuer's; the parser's message would quote it. */
    private JsonNode tree(Received received) {
        try {
            return json.readTree(received.body());
        } catch (IOException e) {
            throw new Unavailable("sent something that is no JSON");
        }
    }

    private static String textIn(JsonNode node, String field) {
        return node.path(field).isTextual() ? node.path(field).textValue() : "";
    }

    private static StoryMessages story() {
        return Words.kept(StoryMessages.class);
    }
}
