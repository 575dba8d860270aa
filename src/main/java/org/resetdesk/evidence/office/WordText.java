package org.resetdesk.evidence.office;

import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The visible text of a DOCX: its body, headers, footers and notes. */
final class WordText implements OfficePackage.Text {

    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final List<String> PARTS = List.of("document.main", "header", "footer", "footnotes", "endnotes");

    @Override
    public List<PackagePart> partsIn(OPCPackage opened) throws InvalidFormatException {
        return PARTS.stream()
                .flatMap(part -> opened.getPartsByContentType(TYPES + part + "+xml").stream())
                .toList();
    }

    @Override
    public void read(List<PackagePart> parts, Lines lines) throws IOException {
        for (var part : parts) {
            OfficePackage.parse(part, new Runs(lines));
        }
    }

    private static final class Runs extends DefaultHandler {

        private final Lines lines;
        private final StringBuilder run = new StringBuilder();
        private boolean text;
        private boolean hidden;
        private int rows;

        Runs(Lines lines) {
            this.lines = lines;
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            switch (name) {
                case "r" -> {
                    run.setLength(0);
                    hidden = false;
                }
                case "vanish" -> hidden = true;
                case "t" -> text = true;
                case "tab" -> run.append('\t');
                case "br", "cr" -> run.append(' ');
                case "tr" -> rows++;
                default -> {}
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            if (text) {
                run.append(characters, start, length);
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            switch (name) {
                case "t" -> text = false;
                case "r" -> {
                    lines.add(hidden ? "" : run);
                    run.setLength(0);
                }
                case "p" -> endParagraph();
                case "tc" -> lines.add("\t");
                case "tr" -> {
                    rows--;
                    endParagraph();
                }
                default -> {}
            }
        }

        /** A table row stays one line, so that a value keeps its name beside it. */
        private void endParagraph() {
            if (rows > 0) {
                lines.add(" ");
            } else {
                lines.endLine();
            }
        }
    }
}
