package org.resetdesk.issuance.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** As much of HTTP as {@link ReferenceIssuer} needs, byte by byte, so that it can break all of its rules. */
final class HttpMessages {

    record Call(String method, String id, String authorization, byte[] body) {}

    private HttpMessages() {}

    static byte[] message(int status, String type, byte[] body) throws IOException {
        var message = new ByteArrayOutputStream();
        var media = (type.equals("html") ? "text/" : "application/") + type;
        message.write(("HTTP/1.1 " + status + " So\r\nContent-Type: " + media
                        + "\r\nCache-Control: no-store\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        message.write(body);
        return message.toByteArray();
    }

    static Call read(InputStream in) throws IOException {
        var lines = new ArrayList<String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            lines.add(line);
        }
        var first = lines.get(0).split(" ");
        var length = Integer.parseInt(header(lines, "content-length", "0"));
        return new Call(
                first[0],
                first[1].substring(first[1].lastIndexOf('/') + 1),
                header(lines, "authorization", ""),
                in.readNBytes(length));
    }

    private static String header(List<String> lines, String name, String without) {
        return lines.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse(without);
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The other side went");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).strip();
    }
}
