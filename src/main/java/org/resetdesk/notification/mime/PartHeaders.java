package org.resetdesk.notification.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The headers of a mail or of one of its parts. Whatever stands in them, reading them fails never. */
final class PartHeaders {

    /** More than any mail server adds; what stands behind is not read. */
    private static final int LONGEST = 64 * 1024;

    private static final int LONGEST_NAME = 120;

    private final InternetHeaders headers;

    private PartHeaders(InternetHeaders headers) {
        this.headers = headers;
    }

    /** Those that begin at {@code from}, of which nothing behind {@code to} is read. */
    static PartHeaders in(byte[] mail, int from, int to) {
        try {
            var length = Math.min(LONGEST, Math.max(0, to - from));
            return new PartHeaders(new InternetHeaders(new ByteArrayInputStream(mail, from, length), true));
        } catch (MessagingException unreadable) {
            return new PartHeaders(new InternetHeaders());
        }
    }

    List<String> all(String name) {
        var values = headers.getHeader(name);
        return values == null ? List.of() : List.of(values);
    }

    /** Empty as well where there are several: then none can be trusted. */
    Optional<String> only(String name) {
        var values = all(name);
        return values.size() == 1 ? Optional.of(MimeUtility.unfold(values.get(0))) : Optional.empty();
    }

    String first(String name) {
        return all(name).stream().findFirst().map(MimeUtility::unfold).orElse("");
    }

    /** In lower case, as {@code text/plain}, which it is where nothing else is said. */
    String type() {
        return contentType()
                .map(type -> type.getBaseType().toLowerCase(Locale.ROOT))
                .orElse("text/plain");
    }

    Optional<String> typeParameter(String name) {
        return contentType().map(type -> type.getParameter(name));
    }

    private Optional<ContentType> contentType() {
        try {
            return all("Content-Type").isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ContentType(first("Content-Type")));
        } catch (ParseException unreadable) {
            return Optional.empty();
        }
    }

    /** In lower case; empty where nothing is said. */
    String disposition() {
        return contentDisposition()
                .map(disposition -> disposition.getDisposition().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    Optional<String> fileName() {
        return contentDisposition()
                .map(disposition -> disposition.getParameter("filename"))
                .or(() -> typeParameter("name"))
                .map(PartHeaders::decoded)
                .map(name -> plain(name, LONGEST_NAME))
                .filter(name -> !name.isEmpty());
    }

    private Optional<ContentDisposition> contentDisposition() {
        try {
            var disposition = new ContentDisposition(first("Content-Disposition"));
            return Optional.of(disposition).filter(given -> given.getDisposition() != null);
        } catch (ParseException unreadable) {
            return Optional.empty();
        }
    }

    static String decoded(String text) {
        try {
            return MimeUtility.decodeText(text);
        } catch (UnsupportedEncodingException unreadable) {
            return text;
        }
    }

    /** In one line, without what is not seen or turns text around; its end where it is too long, for names end in what they are. */
    static String plain(String text, int longest) {
        var seen = text.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return seen.substring(Math.max(0, seen.length() - longest));
    }
}
