package org.resetdesk.guidance.paste;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.resetdesk.guidance.paste.SadpPaste.Found;
import org.resetdesk.platform.language.Words;

/** Discovery replies ({@code ProbeMatch}) and ISAPI's {@code DeviceInfo}, one or several after each other. */
final class XmlDescription {

    private static final Set<String> DEVICES = Set.of("probematch", "deviceinfo");
    private static final int LONGEST_VALUE = 200;

    private XmlDescription() {}

    static Found read(String xml) {
        var rows = new ArrayList<Map<Field, String>>();
        try {
            var reader =
                    factory().createXMLStreamReader(new StringReader("<all>" + withoutDeclarations(xml) + "</all>"));
            try {
                collect(reader, rows);
            } finally {
                reader.close();
            }
            return new Found(rows, List.of());
        } catch (XMLStreamException broken) {
            return new Found(rows, List.of(Words.of(PasteMessages.class).brokenXml()));
        }
    }

    private static XMLInputFactory factory() {
        // The JDK's own: what else lies on the class path need not know these switches.
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Several replies pasted after each other each begin with {@code <?xml …?>}, which XML allows but once. */
    private static String withoutDeclarations(String xml) {
        var kept = new StringBuilder(xml.length());
        var from = 0;
        for (var at = xml.indexOf("<?"); at >= 0; at = xml.indexOf("<?", from)) {
            kept.append(xml, from, at);
            var end = xml.indexOf("?>", at);
            if (end < 0) {
                return kept.toString();
            }
            from = end + 2;
        }
        return kept.append(xml, from, xml.length()).toString();
    }

    private static void collect(XMLStreamReader reader, List<Map<Field, String>> rows) throws XMLStreamException {
        Map<Field, String> row = null;
        Optional<Field> field = Optional.empty();
        while (reader.hasNext() && rows.size() <= SadpPaste.MOST_DEVICES) {
            var event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                var name = reader.getLocalName().toLowerCase(Locale.ROOT);
                if (DEVICES.contains(name)) {
                    row = new EnumMap<>(Field.class);
                }
                field = Field.called(name);
            } else if (event == XMLStreamConstants.CHARACTERS && row != null && field.isPresent()) {
                var value = reader.getText();
                row.putIfAbsent(field.get(), value.substring(0, Math.min(value.length(), LONGEST_VALUE)));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                field = Optional.empty();
                if (row != null && DEVICES.contains(reader.getLocalName().toLowerCase(Locale.ROOT))) {
                    // Only a whole device counts: one that breaks off has half a serial number.
                    rows.add(row);
                    row = null;
                }
            }
        }
    }
}
