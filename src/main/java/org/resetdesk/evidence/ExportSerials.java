package org.resetdesk.evidence;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.resetdesk.cases.SerialNumber;

/**
 * The serial numbers that an exported file names in plain text, as an element, an attribute or a line. Most files hold none, and then
 * say nothing: an export is no evidence by itself.
 */
public final class ExportSerials {

    private static final String NAME =
            "(?:[A-Z_.-]*serial(?:[_-]?(?:no|num|number|nr|id))?|(?:device|dev|dvr|nvr|ipc|camera)?[_-]?sn)";

    private static final String VALUE = "([A-Z0-9][A-Z0-9/_ -]{4,62}[A-Z0-9])";

    private static final Pattern ELEMENT = Pattern.compile("(?i)<(?:[\\w.-]+:)?" + NAME
            + "(?:\\s[^<>]*+)?>\\s*+(?:<!\\[CDATA\\[\\s*+)?" + VALUE + "\\s*+(?:]]>\\s*+)?<");

    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?i)\\s(?:[\\w.-]+:)?" + NAME + "\\s*=\\s*([\"'])\\s*" + VALUE + "\\s*\\1");

    private static final Pattern LINE =
            Pattern.compile("(?im)^[ \\t\"']*+" + NAME + "[\"']?\\s*[=:]\\s*[\"']?" + VALUE + "[\"' \\t,;]*+$");

    private ExportSerials() {}

    /** The first that the file names, where none is the claimed one: a recorder's export may name its cameras too. */
    public static Optional<String> contradicting(byte[] export, SerialNumber claimed) {
        var named = in(export);
        var agrees = named.stream().anyMatch(serial -> serial.tail().equals(claimed.tail()));
        return agrees
                ? Optional.empty()
                : named.stream().map(SerialNumber::text).findFirst();
    }

    /** What a person would read in it. */
    public static String text(byte[] export) {
        return new String(export, charsetOf(export)).replaceFirst("^\ufeff", "");
    }

    private static List<SerialNumber> in(byte[] export) {
        var text = text(export);
        return List.of(ELEMENT, ATTRIBUTE, LINE).stream()
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(found -> found.group(found.groupCount()))
                .filter(value -> value.chars().anyMatch(Character::isDigit))
                .map(SerialNumber::asItStands)
                .toList();
    }

    /** UTF-16 by its mark, or by the zeros beside plain letters; in all else letters and digits are single bytes. */
    private static Charset charsetOf(byte[] export) {
        if (export.length < 2) {
            return StandardCharsets.ISO_8859_1;
        }
        var first = (export[0] & 0xff) << 8 | export[1] & 0xff;
        if (first == 0xfffe || export[0] != 0 && export[1] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return first == 0xfeff || export[0] == 0 && export[1] != 0
                ? StandardCharsets.UTF_16BE
                : StandardCharsets.ISO_8859_1;
    }
}
