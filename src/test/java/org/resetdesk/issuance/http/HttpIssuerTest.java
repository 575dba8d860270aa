package org.resetdesk.issuance.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.resetdesk.cases.ResetMethod;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.issuance.Answer;
import org.resetdesk.issuance.Reply;
import org.resetdesk.issuance.ResetRequest;
import org.resetdesk.issuance.http.ReferenceIssuer.Turn;

class HttpIssuerTest {

    private final ReferenceIssuer reference = new ReferenceIssuer(0);
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final HttpIssuer issuer = issuerAt(reference.url(), Duration.ofHours(1));

    @AfterEach
    void the_contract_was_kept_by_both() {
        reference.close();
        assertThat(reference.breaches()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ResetMethod.class)
    void each_method_gets_its_answer_for_as_long_as_the_issuer_says(ResetMethod method) {
        var request = request(method);

        var answered = (Reply.Answered) issuer.ask(request);

        assertThat(answered.expiresAt().orElseThrow())
                .isBetween(
                        Instant.now().plus(Duration.ofMinutes(350)),
                        Instant.now().plus(Duration.ofHours(6)));
        var secret = reference.secrets().get(0);
        assertThat(answered.answer())
                .satisfies(answer -> assertThat(contentOf(answer)).isEqualTo(secret));
        assertThat(answered.toString()).doesNotContain(secret);
    }

    @ParameterizedTest
    @EnumSource(
            value = Turn.class,
            names = {
                "FAILS",
                "HANGS_BEFORE_THE_WORK",
                "HANGS_AFTER_THE_WORK",
                "BREAKS_OFF_BEFORE_THE_WORK",
                "LOSES_THE_ANSWER",
                "CUTS_THE_ANSWER",
                "REDIRECTS",
                "SPEAKS_AS_A_PROXY",
                "TRICKLES",
                "FLOODS",
                "ANSWERS_FOR_ANOTHER"
            })
    void whatever_breaks_the_issuer_is_asked_about_the_same_id_and_issues_once(Turn turn) {
        var request = request(ResetMethod.RESET_KEY);
        reference.does(turn);

        assertThatThrownBy(() -> issuer.ask(request))
                .isInstanceOf(Unavailable.class)
                .hasNoCause()
                .message()
                .satisfies(this::saysNoSecret);
        var answered = (Reply.Answered) issuer.askAgain(request);

        assertThat(contentOf(answered.answer())).isEqualTo(reference.secrets().get(0));
        assertThat(reference.issuedFor(request.reference())).isEqualTo(1);
        assertThat(reference.calls).extracting(HttpMessages.Call::id).containsOnly(request.requestId());
        assertThat(reference.calls).extracting(HttpMessages.Call::method).startsWith("PUT", "GET");
    }

    @Test
    void an_answer_that_comes_twice_is_never_taken_for_the_answer_to_the_next_request() {
        var first = request(ResetMethod.RESET_KEY);
        var second = request(ResetMethod.RESET_KEY);
        reference.does(Turn.ANSWERS_TWICE);

        var one = (Reply.Answered) issuer.ask(first);
        var two = (Reply.Answered) issuer.ask(second);

        assertThat(contentOf(one.answer())).isEqualTo(reference.secrets().get(0));
        assertThat(contentOf(two.answer())).isEqualTo(reference.secrets().get(1));
        assertThat(reference.issuedFor(first.reference())).isEqualTo(1);
        assertThat(reference.issuedFor(second.reference())).isEqualTo(1);
    }

    @Test
    void an_answer_that_takes_time_is_waited_for() {
        var request = request(ResetMethod.RESET_KEY);
        reference.does(Turn.ANSWERS_LATER, Turn.ANSWERS_LATER);

        assertThat(issuer.ask(request)).isInstanceOf(Reply.Pending.class);
        assertThat(issuer.askAgain(request)).isInstanceOf(Reply.Pending.class);
        assertThat(issuer.askAgain(request)).isInstanceOf(Reply.Answered.class);
        assertThat(reference.issuedFor(request.reference())).isEqualTo(1);
    }

    @Test
    void a_refusal_is_told_in_the_desks_own_words() {
        var request = request(ResetMethod.RESET_KEY);
        reference.does(Turn.REFUSES);

        assertThat(issuer.ask(request)).isEqualTo(new Reply.NoAnswer("it does not know this device"));
        assertThat(issuer.askAgain(request)).isEqualTo(new Reply.NoAnswer("it does not know this device"));
    }

    @ParameterizedTest
    @MethodSource("answers_of_a_wrong_form")
    void an_answer_of_a_wrong_form_is_none(ResetMethod method, Consumer<ObjectNode> spoiling) {
        reference.spoilsBy(reply -> {
            spoiling.accept(reply);
            return reply;
        });
        reference.does(Turn.SPOILS);

        assertThat(issuer.ask(request(method)))
                .isEqualTo(new Reply.NoAnswer("what it sent does not have the agreed form"));
    }

    static Stream<Arguments> answers_of_a_wrong_form() {
        var tooLarge = Base64.getEncoder().encodeToString(new byte[64 * 1024 + 1]);
        return Stream.of(
                spoilt(ResetMethod.RESET_KEY, reply -> answer(reply).put("key", "SHORT77")),
                spoilt(ResetMethod.RESET_KEY, reply -> answer(reply).put("key", "NINE-LONG")),
                spoilt(ResetMethod.RESET_KEY, reply -> answer(reply).put("key", 12345678)),
                spoilt(ResetMethod.RESET_KEY, reply -> answer(reply).put("kind", "SONG")),
                spoilt(ResetMethod.RESET_KEY, reply -> reply.remove("answer")),
                spoilt(ResetMethod.RESET_KEY, reply -> reply.put("state", "PERHAPS")),
                spoilt(ResetMethod.RESET_KEY, reply -> reply.put("expiresAt", "tomorrow")),
                spoilt(ResetMethod.RESET_KEY, reply -> reply.put("expiresAt", 1)),
                spoilt(
                        ResetMethod.SECURITY_CODE,
                        reply -> answer(reply).put("kind", "KEY").put("key", "A1B2C3D4")),
                spoilt(ResetMethod.SECURITY_CODE, reply -> answer(reply).putArray("codes")),
                spoilt(ResetMethod.SECURITY_CODE, reply -> firstCode(reply).put("date", "15 January")),
                spoilt(ResetMethod.SECURITY_CODE, reply -> firstCode(reply).put("date", "1970-01-16")),
                spoilt(ResetMethod.SECURITY_CODE, reply -> firstCode(reply).put("code", "<b>x</b>")),
                spoilt(ResetMethod.ENCRYPT_FILE, reply -> answer(reply).put("file", "")),
                spoilt(ResetMethod.ENCRYPT_FILE, reply -> answer(reply).put("file", "not Base64!")),
                spoilt(ResetMethod.ENCRYPT_FILE, reply -> answer(reply).put("file", tooLarge)),
                spoilt(
                        ResetMethod.ENCRYPT_FILE,
                        reply -> answer(reply).put("kind", "KEY").put("key", "A1B2C3D4")));
    }

    @Test
    void an_answer_that_has_expired_already_is_none_and_one_for_ever_is_cut() {
        reference.spoilsBy(reply -> reply.put("expiresAt", "2024-05-14T08:30:00Z"));
        reference.does(Turn.SPOILS);
        assertThat(issuer.ask(request(ResetMethod.RESET_KEY)))
                .isEqualTo(new Reply.NoAnswer("what it sent has expired already"));

        reference.spoilsBy(reply -> reply.put("expiresAt", "2924-05-14T08:30:00Z"));
        reference.does(Turn.SPOILS);
        var answered = (Reply.Answered) issuer.ask(request(ResetMethod.RESET_KEY));
        assertThat(answered.expiresAt().orElseThrow()).isBefore(Instant.now().plus(Duration.ofDays(8)));
    }

    @Test
    void an_issuer_that_keeps_failing_is_left_in_peace() {
        reference.alwaysDoes(Turn.FAILS);
        for (int call = 0; call < 4; call++) {
            assertThat(issuer.trouble()).isEmpty();
            assertThatThrownBy(() -> issuer.ask(request(ResetMethod.RESET_KEY))).isInstanceOf(Unavailable.class);
        }

        assertThat(issuer.trouble()).isPresent();
        for (int call = 0; call < 100; call++) {
            assertThat(issuer.ask(request(ResetMethod.RESET_KEY))).isInstanceOf(Reply.Pending.class);
        }
        assertThat(reference.calls).hasSize(4);
        assertThat(metrics.counter("resetdesk_issuer_calls", "outcome", "UNAVAILABLE")
                        .count())
                .isEqualTo(4);
    }

    @Test
    void after_a_pause_one_call_finds_out_that_it_is_back() {
        var soon = issuerAt(reference.url(), Duration.ofMillis(300));
        var request = request(ResetMethod.RESET_KEY);
        reference.does(Turn.FAILS, Turn.FAILS, Turn.FAILS, Turn.FAILS);
        for (int call = 0; call < 4; call++) {
            assertThatThrownBy(() -> soon.ask(request)).isInstanceOf(Unavailable.class);
        }
        var refused = 0;
        while (soon.askAgain(request) instanceof Reply.Pending) {
            refused++;
            Thread.onSpinWait();
        }

        assertThat(refused).isPositive();
        assertThat(soon.trouble()).isEmpty();
        assertThat(reference.issuedFor(request.reference())).isEqualTo(1);
        assertThat(reference.calls).hasSize(4 + 2);
    }

    @Test
    void refusals_and_wrong_forms_do_not_open_the_circuit() {
        reference.alwaysDoes(Turn.REFUSES);
        for (int call = 0; call < 10; call++) {
            issuer.ask(request(ResetMethod.RESET_KEY));
        }

        assertThat(issuer.trouble()).isEmpty();
        assertThat(reference.calls).hasSize(10);
    }

    @Test
    void a_wrong_token_is_a_failure_and_not_the_end_of_a_case() {
        var stranger = new HttpIssuer(
                config(reference.url(), "another-token-9876543210", Duration.ofHours(1)),
                json(),
                Clock.systemUTC(),
                metrics);

        assertThatThrownBy(() -> stranger.ask(request(ResetMethod.RESET_KEY)))
                .hasMessage("The issuer answered with status 401");
    }

    @Test
    void only_a_safe_address_and_a_real_token_are_taken() {
        assertThat(addressOf("https://issuer.example.org/v1", ReferenceIssuer.TOKEN)
                        .of("an-id")
                        .toString())
                .isEqualTo("https://issuer.example.org/v1/requests/an-id");
        assertThat(addressOf("http://[::1]:8080", ReferenceIssuer.TOKEN)
                        .of("an-id")
                        .encodedPath())
                .isEqualTo("/requests/an-id");
        for (var url : new String[] {
            "http://issuer.example.org/v1",
            "http://127.0.0.1.example.org/",
            "http://localhost.example.org/",
            "https://name:word@issuer.example.org/",
            "https://issuer.example.org/?q=1",
            "ftp://issuer.example.org/",
            "issuer.example.org"
        }) {
            assertThatThrownBy(() -> addressOf(url, ReferenceIssuer.TOKEN))
                    .as(url)
                    .hasMessageStartingWith("RESETDESK_ISSUANCE_HTTP_URL must")
                    .hasMessageNotContaining("word");
        }
        for (var token : new String[] {"short", "with blanks and so on", "with\r\nHeader: line-of-its-own", null}) {
            assertThatThrownBy(() -> addressOf("https://issuer.example.org", token))
                    .hasMessage("RESETDESK_ISSUANCE_HTTP_TOKEN must be a bearer token of at least 16 characters");
        }
    }

    private static IssuerAddress addressOf(String url, String token) {
        return IssuerAddress.of(config(url, token, Duration.ofHours(1)));
    }

    private void saysNoSecret(String message) {
        assertThat(message).doesNotContain(ReferenceIssuer.TOKEN);
        reference.secrets().forEach(secret -> assertThat(message).doesNotContain(secret));
    }

    private static String contentOf(Answer answer) {
        if (answer instanceof Answer.Key key) {
            return key.key();
        }
        if (answer instanceof Answer.VerificationCode code) {
            return code.code();
        }
        return answer instanceof Answer.Codes codes
                ? codes.codes().get(0).code()
                : new String(((Answer.File) answer).content(), StandardCharsets.US_ASCII);
    }

    private static Arguments spoilt(ResetMethod method, Consumer<ObjectNode> spoiling) {
        return Arguments.of(method, spoiling);
    }

    private static ObjectNode answer(ObjectNode reply) {
        return (ObjectNode) reply.path("answer");
    }

    private static ObjectNode firstCode(ObjectNode reply) {
        return (ObjectNode) answer(reply).path("codes").path(0);
    }

    private static ResetRequest request(ResetMethod method) {
        var code = method == ResetMethod.SECURITY_CODE;
        return new ResetRequest(
                UUID.randomUUID().toString(),
                "RD-" + UUID.randomUUID(),
                SerialNumber.asItStands("C24611123"),
                method,
                code ? Optional.of(LocalDateTime.of(1970, 1, 15, 2, 44, 11)) : Optional.empty(),
                code ? Optional.empty() : Optional.of("exported".getBytes(StandardCharsets.US_ASCII)),
                false,
                LocalDate.of(2026, 3, 4),
                Instant.parse("2026-03-04T09:15:27Z"),
                Instant.parse("2026-03-05T09:15:27Z"));
    }

    private HttpIssuer issuerAt(String url, Duration pause) {
        return new HttpIssuer(config(url, ReferenceIssuer.TOKEN, pause), json(), Clock.systemUTC(), metrics);
    }

    private static ObjectMapper json() {
        return new ObjectMapper().registerModule(new JavaTimeModule());
    }

    private static HttpIssuerConfig config(String url, String token, Duration pause) {
        return new HttpIssuerConfig() {

            @Override
            public Optional<String> url() {
                return Optional.of(url);
            }

            @Override
            public Optional<String> token() {
                return Optional.ofNullable(token);
            }

            @Override
            public Duration connectTimeout() {
                return Duration.ofSeconds(5);
            }

            /** Shorter than a trickle takes, longer than a slow machine needs. */
            @Override
            public Duration timeout() {
                return Duration.ofSeconds(2);
            }

            @Override
            public Duration pause() {
                return pause;
            }

            @Override
            public Duration patience() {
                return Duration.ofHours(24);
            }

            @Override
            public Duration longestValidity() {
                return Duration.ofDays(7);
            }
        };
    }
}
