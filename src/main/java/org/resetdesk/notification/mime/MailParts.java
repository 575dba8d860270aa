package org.resetdesk.notification.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes a mail apart along its boundaries, RFC 2046. Our own, since Jakarta Mail makes objects of all parts and header lines before
 * anybody can count them: 25 MB can be millions of either.
 */
final class MailParts {

    static final int MOST = 20;
    static final int DEEPEST = 5;

    private static final int LONGEST_BOUNDARY = 200;
    private static final byte[] CLOSING = {'-', '-'};

    private final byte[] mail;
    private final List<MailPart> found = new ArrayList<>();

    private MailParts(byte[] mail) {
        this.mail = mail;
    }

    /** Empty where there are too many, or too deep in one another. */
    static Optional<List<MailPart>> of(byte[] mail) {
        var parts = new MailParts(mail);
        return parts.take(0, mail.length, 1, false) ? Optional.of(parts.found) : Optional.empty();
    }

    private boolean take(int from, int to, int depth, boolean inPage) {
        var headers = PartHeaders.in(mail, from, to);
        var body = afterHeaders(from, to);
        var boundary = headers.typeParameter("boundary")
                .filter(given -> !given.isEmpty() && given.length() <= LONGEST_BOUNDARY);
        if (!headers.type().startsWith("multipart/") || boundary.isEmpty()) {
            found.add(new MailPart(headers, mail, body, to, inPage));
            return found.size() <= MOST;
        }
        if (depth == DEEPEST) {
            return false;
        }
        var related = headers.type().equals("multipart/related");
        return takeParts(body, to, "--" + boundary.get(), depth, related);
    }

    private boolean takeParts(int from, int to, String boundary, int depth, boolean inPage) {
        var delimiter = boundary.getBytes(StandardCharsets.ISO_8859_1);
        int begin = -1;
        for (int line = from; line < to; line = nextLine(line, to)) {
            if (!startsWith(delimiter, line, to) || !endsThere(line + delimiter.length, to)) {
                continue;
            }
            if (begin >= 0 && !take(begin, Math.max(begin, withoutLineEnd(line)), depth + 1, inPage)) {
                return false;
            }
            if (startsWith(CLOSING, line + delimiter.length, to)) {
                return true;
            }
            begin = nextLine(line, to);
        }
        // A mail that was cut off has no last boundary.
        return begin < 0 || begin >= to || take(begin, to, depth + 1, inPage);
    }

    private int afterHeaders(int from, int to) {
        int line = from;
        while (line < to && !isEmptyLine(line)) {
            line = nextLine(line, to);
        }
        return line < to ? nextLine(line, to) : to;
    }

    private boolean isEmptyLine(int line) {
        return mail[line] == '\n' || (mail[line] == '\r' && line + 1 < mail.length && mail[line + 1] == '\n');
    }

    private int nextLine(int line, int to) {
        int at = line;
        while (at < to && mail[at] != '\n') {
            at++;
        }
        return Math.min(to, at + 1);
    }

    /** The line break before a boundary belongs to the boundary. */
    private int withoutLineEnd(int at) {
        int end = at;
        end = end > 0 && mail[end - 1] == '\n' ? end - 1 : end;
        return end > 0 && mail[end - 1] == '\r' ? end - 1 : end;
    }

    /** A longer boundary may begin with this one. */
    private boolean endsThere(int at, int to) {
        return at >= to || " \t\r\n".indexOf(mail[at]) >= 0 || startsWith(CLOSING, at, to);
    }

    private boolean startsWith(byte[] wanted, int at, int to) {
        if (at + wanted.length > to) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (mail[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
