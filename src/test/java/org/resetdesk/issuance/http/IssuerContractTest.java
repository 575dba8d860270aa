package org.resetdesk.issuance.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resetdesk.cases.ResetMethod;

class IssuerContractTest {

    private static final String ID = "\"id\":\"7d1f3c52-1c0b-4d3e-9a53-0f6a2b1c4d5e\",";

    private final IssuerContract contract = new IssuerContract();

    @Test
    void it_has_the_calls_that_the_desk_makes_and_all_methods_of_cases() {
        assertThat(contract.document().path("openapi").asText()).startsWith("3.1");
        assertThat(contract.names("PUT", 202)).isTrue();
        assertThat(contract.names("GET", 404)).isTrue();
        assertThat(contract.names("DELETE", 200)).isFalse();

        var methods = contract.document().at("/components/schemas/Request/properties/method/enum");
        assertThat(StreamSupport.stream(methods.spliterator(), false).map(JsonNode::asText))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ResetMethod.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"state\":\"PENDING\"",
                "\"state\":\"REFUSED\",\"reason\":\"UNKNOWN_DEVICE\"",
                "\"state\":\"ANSWERED\",\"answer\":{\"kind\":\"KEY\",\"key\":\"A1B2C3D4\"},\"expiresAt\":\"2026-03-04T10:00:00Z\"",
                "\"state\":\"ANSWERED\",\"answer\":{\"kind\":\"FILE\",\"file\":\"QUJD\"}",
                "\"state\":\"ANSWERED\",\"answer\":{\"kind\":\"CODES\",\"codes\":[{\"date\":\"1970-01-15\",\"code\":\"3J8K2Q1P\"}]}"
            })
    void what_an_issuer_may_say_is_in_it(String reply) {
        assertThat(problemsIn(reply)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"state\":\"PERHAPS\"",
                "\"state\":\"REFUSED\"",
                "\"state\":\"ANSWERED\"",
                "\"state\":\"ANSWERED\",\"answer\":{\"kind\":\"KEY\",\"key\":\"A1B2C3D\"}",
                "\"state\":\"ANSWERED\",\"answer\":{\"kind\":\"KEY\",\"key\":\"A1B2C3D4\"},\"expiresAt\":\"tomorrow\"",
                "\"state\":\"ANSWERED\",\"answer\":{\"kind\":\"FILE\",\"file\":\"\"}",
                "\"state\":\"ANSWERED\",\"answer\":{\"kind\":\"CODES\",\"codes\":[]}",
                "\"state\":\"ANSWERED\",\"answer\":{\"kind\":\"CODES\",\"codes\":[{\"date\":\"15 May\",\"code\":\"3J8K2Q1P\"}]}"
            })
    void what_the_desk_would_refuse_is_not_in_it(String reply) {
        assertThat(problemsIn(reply)).isNotEmpty();
    }

    private List<String> problemsIn(String reply) {
        return contract.problemsIn("Reply", ("{" + ID + reply + "}").getBytes(StandardCharsets.UTF_8));
    }
}
