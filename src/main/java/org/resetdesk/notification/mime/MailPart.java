package org.resetdesk.notification.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/**
 * A part of a mail that has no parts itself. Its bytes stay where they are until somebody wants them.
 *
 * @param inPage whether it belongs to an HTML page, as the pictures in it do
 */
record MailPart(PartHeaders headers, byte[] mail, int from, int to, boolean inPage) {

    /** Undoes what the bytes were wrapped in for their way, and nothing else: what is in a file, a worker finds out. */
    InputStream content() {
        var wrapped = new ByteArrayInputStream(mail, from, to - from);
        var encoding = headers.first("Content-Transfer-Encoding").strip().toLowerCase(Locale.ROOT);
        if (encoding.equals("base64")) {
            return Base64.getMimeDecoder().wrap(wrapped);
        }
        try {
            return encoding.matches("quoted-printable|x-uuencode|uuencode")
                    ? MimeUtility.decode(wrapped, encoding)
                    : wrapped;
        } catch (MessagingException unknown) {
            return wrapped;
        }
    }

    /** As far as it can be read, and not more than {@code most} bytes of it. */
    String text(int most) {
        var bytes = new byte[most];
        int length = 0;
        try (var content = content()) {
            for (int more = 0; more >= 0 && length < most; more = content.read(bytes, length, most - length)) {
                length += more;
            }
        } catch (IOException brokenOff) {
            // What came before the break is what there is.
        }
        return new String(bytes, 0, length, charset());
    }

    private Charset charset() {
        try {
            return headers.typeParameter("charset")
                    .map(MimeUtility::javaCharset)
                    .map(Charset::forName)
                    .orElse(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    int size() {
        return to - from;
    }

    boolean isFile() {
        var type = headers.type();
        return headers.disposition().equals("attachment")
                || headers.fileName().isPresent()
                || !type.startsWith("text/");
    }

    boolean isText(String type) {
        return !isFile() && headers.type().equals(type);
    }
}
