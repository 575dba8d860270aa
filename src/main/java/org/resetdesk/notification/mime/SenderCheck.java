package org.resetdesk.notification.mime;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a mail is from the domain that it names, as a mail server wrote it down in Authentication-Results, RFC 8601. */
public enum SenderCheck {
    PASSED,
    FAILED,
    NOT_SAID;

    private static final Pattern RESULT =
            Pattern.compile("\\s*(dmarc|dkim|spf)(?:\\s*/\\s*\\d+)?\\s*=\\s*([a-z]+)(.*)", Pattern.DOTALL);

    private static final Pattern DOMAIN =
            Pattern.compile("(?:header\\.d|header\\.i|smtp\\.mailfrom)\\s*=\\s*\"?(?:[^\\s;\"@]*@)?([^\\s;\"@]+)");

    static boolean isBy(String server, String line) {
        return withoutComments(line).strip().split("[\\s;]", 2)[0].equalsIgnoreCase(server.strip());
    }

    /** DMARC decides. Without it DKIM or SPF for the sender's own domain will do; one for another domain says nothing. */
    static SenderCheck in(String line, String sender) {
        var domain = sender.substring(sender.indexOf('@') + 1);
        var best = NOT_SAID;
        var parts = withoutComments(line).toLowerCase(Locale.ROOT).split(";");
        for (int i = 1; i < parts.length; i++) {
            var result = RESULT.matcher(parts[i]);
            if (!result.matches()) {
                continue;
            }
            var passed = result.group(2).equals("pass");
            var failed = result.group(2).matches("fail|softfail|hardfail|permerror|policy");
            if (result.group(1).equals("dmarc") && (passed || failed)) {
                return passed ? PASSED : FAILED;
            }
            if (passed && isFor(domain, result.group(3))) {
                best = PASSED;
            } else if (failed && best == NOT_SAID) {
                best = FAILED;
            }
        }
        return best;
    }

    private static boolean isFor(String domain, String properties) {
        return DOMAIN.matcher(properties)
                .results()
                .map(found -> found.group(1))
                .anyMatch(signed -> domain.equals(signed) || domain.endsWith("." + signed));
    }

    /** Comments may be nested, and hold anything. */
    private static String withoutComments(String line) {
        var left = new StringBuilder();
        int depth = 0;
        for (int at = 0; at < line.length(); at++) {
            var letter = line.charAt(at);
            if (letter == '(') {
                depth++;
            } else if (letter == ')' && depth > 0) {
                depth--;
            } else if (depth == 0) {
                left.append(letter == '\r' || letter == '\n' ? ' ' : letter);
            }
        }
        return left.toString();
    }
}
