package org.resetdesk.evidence.office;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The visible cells of an XLSX, a line a row. Numbers are written out: a serial of digits is often stored as 5.86123456E8. */
final class SheetText implements OfficePackage.Text {

    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int MOST_SHEETS = 50;

    private final boolean placed;
    private List<PackagePart> sharedStrings = List.of();

    private SheetText(boolean placed) {
        this.placed = placed;
    }

    /** Its words, for looking through. */
    static SheetText asText() {
        return new SheetText(false);
    }

    /** Each cell in its column, quoted as CSV does where it holds a tab, a quote or nothing. */
    static SheetText asTable() {
        return new SheetText(true);
    }

    /** The sheets that the workbook does not hide. */
    @Override
    public List<PackagePart> partsIn(OPCPackage opened) throws IOException, OpenXML4JException {
        var workbooks = opened.getPartsByContentType(TYPES + "sheet.main+xml");
        if (workbooks.isEmpty()) {
            return List.of();
        }
        sharedStrings = opened.getPartsByContentType(TYPES + "sharedStrings+xml");
        var hidden = new HiddenSheets();
        var workbook = workbooks.get(0);
        OfficePackage.parse(workbook, hidden);
        var hiddenParts = new HashSet<PackagePartName>();
        for (var id : hidden.relations) {
            var relation = workbook.getRelationship(id);
            if (relation != null) {
                hiddenParts.add(PackagingURIHelper.createPartName(relation.getTargetURI()));
            }
        }
        return opened.getPartsByContentType(TYPES + "worksheet+xml").stream()
                .filter(sheet -> !hiddenParts.contains(sheet.getPartName()))
                .limit(MOST_SHEETS)
                .toList();
    }

    @Override
    public void read(List<PackagePart> sheets, Lines lines) throws IOException {
        var strings = new SharedStrings();
        for (var part : sharedStrings) {
            OfficePackage.parse(part, strings);
        }
        for (var sheet : sheets) {
            OfficePackage.parse(sheet, new Cells(strings.texts, lines, placed));
        }
    }

    private static final class HiddenSheets extends DefaultHandler {

        private final Set<String> relations = new HashSet<>();

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            var state = attributes.getValue("state");
            if (name.equals("sheet") && state != null && !state.equals("visible")) {
                for (int i = 0; i < attributes.getLength(); i++) {
                    // Its namespace differs between the strict and the usual form.
                    if (attributes.getLocalName(i).equals("id")) {
                        relations.add(attributes.getValue(i));
                    }
                }
            }
        }
    }

    /** The texts that cells point to by number. */
    private static final class SharedStrings extends DefaultHandler {

        private static final int MOST_CHARACTERS = 20_000_000;
        private static final int MOST = 1_000_000;

        private final List<String> texts = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private int characters;
        private boolean inside;
        private boolean phonetic;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            inside = name.equals("t") && !phonetic;
            phonetic |= name.equals("rPh");
        }

        @Override
        public void characters(char[] read, int start, int length) {
            if (inside) {
                characters += length;
                if (characters > MOST_CHARACTERS) {
                    throw new TooMuch();
                }
                text.append(read, start, length);
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            inside = false;
            if (name.equals("rPh")) {
                phonetic = false;
            } else if (name.equals("si")) {
                if (texts.size() >= MOST) {
                    throw new TooMuch();
                }
                texts.add(text.toString());
                text.setLength(0);
            }
        }
    }

    private static final class Cells extends DefaultHandler {

        private static final int LONGEST = 40_000;
        private static final int WIDEST = 200;

        private final List<String> strings;
        private final Lines lines;
        private final boolean placed;
        private final StringBuilder value = new StringBuilder();
        private String type = "";
        private boolean inside;
        private boolean hiddenRow;
        /** Of the cell being read, and how many of its row are written. */
        private int column;

        private int written;

        Cells(List<String> strings, Lines lines, boolean placed) {
            this.strings = strings;
            this.lines = lines;
            this.placed = placed;
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            switch (name) {
                case "row" -> {
                    var hidden = attributes.getValue("hidden");
                    hiddenRow = "1".equals(hidden) || "true".equals(hidden);
                    written = 0;
                }
                case "c" -> {
                    value.setLength(0);
                    column = columnOf(attributes.getValue("r"));
                    type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
                }
                case "v", "t" -> inside = true;
                default -> {}
            }
        }

        @Override
        public void characters(char[] read, int start, int length) {
            if (inside && value.length() + length <= LONGEST) {
                value.append(read, start, length);
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            switch (name) {
                case "v", "t" -> inside = false;
                case "c" -> {
                    if (!hiddenRow && !value.isEmpty()) {
                        add(shown(value.toString()));
                    }
                }
                case "row" -> lines.endLine();
                default -> {}
            }
        }

        private void add(String cell) {
            while (placed && written < column) {
                lines.add("\"\"\t");
                written++;
            }
            lines.add(placed ? quoted(cell) : cell);
            lines.add("\t");
            written++;
        }

        private static String quoted(String cell) {
            return cell.matches("[^\"\\s]([^\"\\t\\n\\r]*[^\"\\s])?") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
        }

        /** Counted from 0; a cell that does not say where it stands comes after the one before, and one far out there too. */
        private int columnOf(String place) {
            var column = 0;
            for (var i = 0;
                    place != null && i < place.length() && Character.isUpperCase(place.charAt(i)) && i < 3;
                    i++) {
                column = column * 26 + place.charAt(i) - 'A' + 1;
            }
            return column == 0 || column > WIDEST ? written : column - 1;
        }

        private String shown(String raw) {
            return switch (type) {
                case "s" -> sharedString(raw.strip());
                case "n" -> number(raw.strip());
                default -> raw;
            };
        }

        private String sharedString(String number) {
            try {
                return strings.get(Integer.parseInt(number));
            } catch (NumberFormatException | IndexOutOfBoundsException broken) {
                return "";
            }
        }

        private static String number(String raw) {
            try {
                var number = new BigDecimal(raw);
                // 1E999999999 is a number too, and as long as that when written out.
                return Math.abs((long) number.scale()) > 30
                        ? raw
                        : number.stripTrailingZeros().toPlainString();
            } catch (ArithmeticException | NumberFormatException broken) {
                return raw;
            }
        }
    }
}
