package org.resetdesk.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words in front of a value that say what it is: "S/N", "MAC", "Material code". */
final class LabelWords {

    /** What the words beside a value say that it is. */
    enum Role {
        SERIAL,
        /** No word stands beside it. */
        PLAIN,
        /** A lot or batch: the only number there is on some goods, and a decoy wherever a serial has a place of its own. */
        LOT,
        /** MAC, material code, model, date and the like: never a serial. */
        DECOY
    }

    /** {@code end} is where the value may start. */
    record Found(Role role, int start, int end) {}

    private static final String SERIAL =
            "Serial\\s*(?:No|Number|Num|Nr|#)?|Serien-?\\s?(?:Nr|nummer)|(?:No\\.?|N[°ºo])\\s*(?:de\\s+)?s[eé]rie"
                    + "|S\\s?/\\s?N|S\\.N\\.|(?:Device|Product|Camera)?\\s*SN|S[lr]\\.?\\s*(?:#|No)|Service\\s*Tag|SVC\\s*TAG"
                    + "|(?:Device\\s*)?Serial\\s*(?:No|Number)|\\((?:S|21)\\)\\s*(?:SN)?";
    private static final String LOT = "LOT(?:\\s*(?:No|Number|Code))?|Batch(?:\\s*(?:No|Number|Code))?|\\(10\\)";
    private static final String DECOY =
            "(?:W?LAN\\s*|Wi-?Fi\\s*|BT\\s*|Ethernet\\s*)?MAC(?:\\s*(?:ID|Addr(?:ess)?))?|P\\s?/\\s?N|PN|Part\\s*(?:No|Number)"
                    + "|Material(?:\\s*(?:code|No|Number))?|IMEI\\s*[12]?|MEID|ICCID|EID|FCC\\s*ID|IC|CMIIT\\s*ID|Model(?:\\s*(?:No|Number|Name))?|M/N|Type"
                    + "|(?:Mfg\\.?\\s*|Production\\s*|Manufactur\\w*\\s*)?Date(?:\\s*code)?|MFG|MFD|EAN|UPC|SSID|WPA2?|PSK|Wi-?Fi\\s*key|Key|PIN|Password"
                    + "|(?!Seri)[A-Z][A-Z0-9]{2,}\\s?code(?:\\s*(?:No|Number))?|Order(?:\\s*(?:No|Number|ID))?|Device\\s*ID|Invoice(?:\\s*(?:No|Number))?|PO\\s*(?:No|Number)|Tel|Phone|Fax|Mobile|GST(?:\\s*(?:ID|No|Reg\\s*No))?"
                    + "|VAT(?:\\s*(?:ID|No|Reg\\s*No))?|(?:S?[FHS]W?\\s*)?Ver(?:sion)?|F/?W|H/?W|Rev(?:ision)?|IP(?:\\s*Address)?|Express\\s*Service\\s*Code|EMC|Qty|Weight"
                    + "|\\(1P\\)|\\(01\\)|\\(30\\)|\\(240\\)|\\(400\\)";
    private static final String AFTER = "(?:(?<=[).#])|(?![A-Za-z0-9]))\\s*(?:No\\b|Number\\b)?[\\s.:#=\\-_)]*";
    private static final Pattern WORDS = Pattern.compile(
            "(?<![A-Za-z0-9])(?:(?<serial>" + SERIAL + ")|(?<lot>" + LOT + ")|(?<decoy>" + DECOY + "))" + AFTER,
            Pattern.CASE_INSENSITIVE);
    /** "SN586123456": the value begins with a digit, or has one near, and nothing else begins so. */
    private static final Pattern GLUED =
            Pattern.compile("(?<![A-Za-z0-9])(?:S/N|SN|SERIALNO\\.?|SerialNo\\.?|Serial|SERIAL)(?=[A-Z]{0,2}\\d)");

    private LabelWords() {}

    /** What a line calls the value below it: plain, unless it ends with such a word. */
    static Role atEnd(String line) {
        var found = in(line);
        var last = found.isEmpty() ? null : found.get(found.size() - 1);
        return last != null && last.end() >= line.strip().length() ? last.role() : Role.PLAIN;
    }

    static List<Found> in(String line) {
        var found = new ArrayList<Found>();
        var words = WORDS.matcher(line);
        var from = 0;
        while (from <= line.length() && words.find(from)) {
            var role = words.group("serial") != null ? Role.SERIAL : words.group("lot") != null ? Role.LOT : Role.DECOY;
            found.add(new Found(role, words.start(), words.end()));
            from = Math.max(words.end(), words.start() + 1);
        }
        var glued = GLUED.matcher(line);
        while (glued.find()) {
            var at = glued.start();
            if (found.stream().noneMatch(word -> word.start() <= at && at < word.end())) {
                found.add(new Found(Role.SERIAL, at, glued.end()));
            }
        }
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return found;
    }
}
