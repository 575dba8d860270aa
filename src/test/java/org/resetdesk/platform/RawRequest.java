package org.resetdesk.platform;

import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/** A request as it is written here: every HTTP client would put right what is odd about it. */
final class RawRequest {

    private RawRequest() {}

    /**
     * @param lines the request's first line and its headers
     * @return the answer, whole
     */
    static String sent(URL address, String body, String... lines) throws IOException {
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            var head = String.join("\r\n", lines) + "\r\nHost: localhost\r\nConnection: close\r\n";
            var length = body.isEmpty() ? "" : "Content-Length: " + body.length() + "\r\n";
            socket.getOutputStream().write((head + length + "\r\n" + body).getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Goes away before it has sent what it said it would. */
    static void brokenOff(URL address, String... lines) throws IOException {
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            var head = String.join("\r\n", lines) + "\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nabc";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.setSoLinger(true, 0);
        }
    }
}
