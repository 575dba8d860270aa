package org.resetdesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.resetdesk.Desk;
import org.resetdesk.Visitor;

/** What is larger than the server takes is refused in words, and before it is stored. */
@QuarkusTest
class LargeBodiesTest {

    private static final int TOO_MUCH = 111 * 1024 * 1024;

    @TestHTTPResource
    URL address;

    @Inject
    Desk desk;

    @Test
    void a_form_that_is_too_large_gets_a_page_that_says_so_in_its_readers_language() throws IOException {
        var visitor = Visitor.signedIn("installer@demo.example", desk.passwordOf("installer"));

        var page = sent(
                "POST /cases HTTP/1.1",
                "Cookie: resetdesk=" + visitor.session(),
                "Accept-Language: de",
                "Content-Type: multipart/form-data; boundary=a");

        assertThat(page)
                .startsWith("HTTP/1.1 413")
                .contains(
                        "text/html",
                        "Alles zusammen ist größer als 110 MB",
                        "weniger oder kleineren Dateien",
                        "href=\"/cases\"");
    }

    @Test
    void a_call_that_is_too_large_gets_a_problem() throws IOException {
        var problem = sent(
                "POST /api/cases HTTP/1.1",
                "Authorization: Bearer " + desk.tokenOf("installer"),
                "Content-Type: multipart/form-data; boundary=a");

        assertThat(problem)
                .startsWith("HTTP/1.1 413")
                .contains(Problem.MEDIA_TYPE, "\"code\":\"TOO_LARGE\"", "larger than 110 MB");
    }

    /** Sends all of it before it looks for the answer, as browsers do. */
    private String sent(String... lines) throws IOException {
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            var head = String.join("\r\n", lines) + "\r\nHost: localhost\r\nConnection: close\r\nContent-Length: "
                    + TOO_MUCH + "\r\n\r\n";
            var out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            var megabyte = new byte[1024 * 1024];
            for (var sent = 0; sent < TOO_MUCH; sent += megabyte.length) {
                out.write(megabyte);
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
