package org.resetdesk.notification.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** A mail as somebody's mail program writes it, header by header. */
public final class WrittenMail {

    private static final String BOUNDARY = "=_between-the-parts";

    private final List<String> headers = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();

    public static WrittenMail from(String sender) {
        return new WrittenMail()
                .with("Message-ID", "<" + UUID.randomUUID() + "@phone.example>")
                .with("Date", "Tue, 03 Mar 2026 12:00:00 +0000")
                .with("From", sender)
                .with("Subject", "Re: your letter");
    }

    public WrittenMail with(String header, String value) {
        headers.removeIf(line -> line.startsWith(header + ": "));
        headers.add(header + ": " + value);
        return this;
    }

    /** Beside those of the same name. */
    public WrittenMail withAlso(String header, String value) {
        headers.add(header + ": " + value);
        return this;
    }

    public WrittenMail without(String header) {
        headers.removeIf(line -> line.startsWith(header + ": "));
        return this;
    }

    public WrittenMail to(String address) {
        return with("To", address);
    }

    public WrittenMail saying(String words) {
        return part("Content-Type: text/plain; charset=utf-8", words);
    }

    public WrittenMail page(String html) {
        return part("Content-Type: text/html; charset=utf-8", html);
    }

    public WrittenMail attaching(String name, byte[] content) {
        return part(
                "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\"" + name
                        + "\"\r\nContent-Transfer-Encoding: base64",
                Base64.getMimeEncoder().encodeToString(content));
    }

    public WrittenMail part(String partHeaders, String content) {
        parts.add(partHeaders + "\r\n\r\n" + content);
        return this;
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        var top = String.join("\r\n", headers) + "\r\nMIME-Version: 1.0\r\n";
        if (parts.size() == 1) {
            return top + parts.get(0) + "\r\n";
        }
        return top + "Content-Type: multipart/mixed; boundary=\"" + BOUNDARY + "\"\r\n\r\n--" + BOUNDARY + "\r\n"
                + String.join("\r\n--" + BOUNDARY + "\r\n", parts) + "\r\n--" + BOUNDARY + "--\r\n";
    }
}
