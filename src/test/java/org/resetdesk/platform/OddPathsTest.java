package org.resetdesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By bare sockets: every HTTP client would put odd paths right before it sends them. */
@QuarkusTest
class OddPathsTest {

    @TestHTTPResource
    URL address;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/health/ready;a=b",
                "/q/health;/ready",
                "//q/health/ready",
                "/q//health/ready",
                "/q/./health/ready",
                "/q/../q/health/ready",
                "/q/health/ready/..",
                "/.q/health/ready",
                "/q%2fhealth/ready",
                "/q%2Fhealth/ready",
                "/q%5chealth/ready",
                "/q/%2e/health/ready",
                "/q/%2E%2e/q/health/ready",
                "/q/%252e%252e/health/ready",
                "/q/health%3b/ready",
                "/q/health/ready%00",
                "/q/health/ready%0a",
                "/q/health/ready%1F",
                "/q/health/ready%7f",
                "/q/health/ready#part",
                "/q/health/ready?name=%00",
                "/q/health/ready\u00e4"
            })
    void an_odd_address_is_refused_before_anybody_reads_it(String path) throws IOException {
        var response = get(path);

        assertThat(response).startsWith("HTTP/1.1 400");
        assertThat(response.toLowerCase(Locale.ROOT)).contains("content-type: application/problem+json");
        assertThat(response).contains("\"code\":\"ODD_PATH\"");
        assertThat(response.toLowerCase(Locale.ROOT)).contains("x-content-type-options: nosniff");
    }

    /** These go no further than Quarkus, which answers them without a word. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q\\health\\ready",
                "/q/health/ready%",
                "/q/health/ready%4",
                "/q/health/ready%zz",
                "/q/health/ready?name=%zz",
                "/q/health/ready?name=\\",
                "/q/health/ready?name=\u0001",
                "//"
            })
    void what_is_no_address_at_all_is_refused(String path) throws IOException {
        assertThat(get(path)).startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/health/ready",
                "/q/health/ready?name=a%20b;c//d/../e%2f",
                "/q/he%61lth/ready",
            })
    void an_ordinary_address_is_served(String path) throws IOException {
        assertThat(get(path)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/ready", "/no/such/page", "/sign-in", "/api/no-such-call", "/;"})
    void every_answer_tells_browsers_what_to_forbid(String path) throws IOException {
        var headers = get(path).split("\r\n\r\n")[0].toLowerCase(Locale.ROOT);

        assertThat(headers)
                .contains("content-security-policy: default-src 'self';")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe-inline")
                .contains("x-content-type-options: nosniff")
                .contains("referrer-policy: no-referrer")
                .contains("permissions-policy: camera=(self)");
        assertThat(headers.split("content-security-policy:")).hasSize(2);
    }

    @Test
    void an_address_that_is_too_long_is_refused_in_words() throws IOException {
        var response = get("/sign-in?next=" + "a".repeat(5000));

        assertThat(response).startsWith("HTTP/1.1 414");
        assertThat(response.toLowerCase(Locale.ROOT)).contains("content-type: application/problem+json");
        assertThat(response).contains("\"code\":\"ADDRESS_TOO_LONG\"");
    }

    private String get(String path) throws IOException {
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            var request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
