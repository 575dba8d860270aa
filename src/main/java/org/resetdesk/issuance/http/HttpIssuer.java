package org.resetdesk.issuance.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.resetdesk.issuance.IssuanceDeskMessages;
import org.resetdesk.issuance.Issuer;
import org.resetdesk.issuance.Reply;
import org.resetdesk.issuance.ResetRequest;
import org.resetdesk.platform.language.Words;

/**
 * Has a service outside answer. The request's id is stored before the first call; whatever breaks after that, the service is asked what
 * became of this id, and asked for an answer again, under the same id, only where it has never heard of it.
 */
@Singleton
// The desk's Issuer is the configured one, which need not be this.
@Typed(HttpIssuer.class)
public class HttpIssuer implements Issuer {

    private final HttpIssuerConfig config;
    private final Wire wire;
    private final ReplyReader replies;
    private final Circuit circuit;
    private final ObjectMapper json;
    private final MeterRegistry metrics;

    HttpIssuer(HttpIssuerConfig config, ObjectMapper json, Clock clock, MeterRegistry metrics) {
        this.config = config;
        this.wire = new Wire(IssuerAddress.of(config), config.connectTimeout(), config.timeout());
        this.replies = new ReplyReader(clock, config.longestValidity());
        this.circuit = new Circuit(config.pause());
        this.json = json;
        this.metrics = metrics;
    }

    @Override
    public Reply ask(ResetRequest request) {
        var body = bodyOf(request);
        return called(request, () -> wire.put(request.requestId(), body))
                .orElseThrow(() -> new Unavailable("does not know a request that it was just sent"));
    }

    @Override
    public Reply askAgain(ResetRequest request) {
        return called(request, () -> wire.get(request.requestId())).orElseGet(() -> ask(request));
    }

    /** Empty where the issuer has never heard of the request. */
    private Optional<Reply> called(ResetRequest request, Supplier<Received> exchange) {
        try {
            var reply = circuit.call(() -> replies.read(exchange.get(), request));
            count(reply.map(known -> known.getClass().getSimpleName()).orElse("Unknown"));
            return reply;
        } catch (Unavailable e) {
            count("Unavailable");
            throw e;
        }
    }

    private void count(String outcome) {
        metrics.counter("resetdesk_issuer_calls", "outcome", outcome.toUpperCase(Locale.ROOT))
                .increment();
    }

    private byte[] bodyOf(ResetRequest request) {
        try {
            return json.writeValueAsBytes(AskForm.of(request));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A request can always be written", impossible);
        }
    }

    @Override
    public Duration patience() {
        return config.patience();
    }

    @Override
    public Optional<String> trouble() {
        return circuit.isClosed()
                ? Optional.empty()
                : Optional.of(Words.of(IssuanceDeskMessages.class).issuerDoesNotAnswerNow());
    }
}
