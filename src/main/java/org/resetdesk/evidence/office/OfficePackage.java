package org.resetdesk.evidence.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.resetdesk.evidence.FileAdvice;
import org.resetdesk.evidence.Opening;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A DOCX or XLSX: a zip of XML parts and pictures. Parts are read as a stream of events, never as a tree in memory. */
final class OfficePackage {

    private OfficePackage() {}

    /** The text of one kind of package. */
    interface Text {

        /** Empty where the package is of another kind. */
        List<PackagePart> partsIn(OPCPackage opened) throws IOException, OpenXML4JException;

        void read(List<PackagePart> parts, Lines lines) throws IOException;
    }

    static Opening<OfficeContent> open(Path file, Text text) throws IOException, OpenXML4JException {
        // Opened to read, the package is closed by revert: close would try to save it.
        var opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
        try {
            var parts = text.partsIn(opened);
            if (parts.isEmpty()) {
                return Opening.refused("OFFICE_OTHER_KIND", FileAdvice.words().officeOtherKind());
            }
            var lines = new Lines();
            text.read(parts, lines);
            return Opening.opened(new OfficeContent(lines.all(), picturesIn(opened)));
        } finally {
            opened.revert();
        }
    }

    private static List<byte[]> picturesIn(OPCPackage opened) throws IOException, OpenXML4JException {
        var pictures = new Pictures();
        for (var part : opened.getParts()) {
            if (!pictures.areEnough() && part.getContentType().startsWith("image/")) {
                try (var content = part.getInputStream()) {
                    pictures.add(content.readNBytes(Pictures.LARGEST + 1));
                }
            }
        }
        return pictures.all();
    }

    static void parse(PackagePart part, DefaultHandler handler) throws IOException {
        try (InputStream content = part.getInputStream()) {
            parser().parse(content, handler);
        } catch (SAXException | ParserConfigurationException broken) {
            throw new IOException("A part is not well-formed XML", broken);
        }
    }

    private static SAXParser parser() throws ParserConfigurationException, SAXException {
        var factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newSAXParser();
    }
}
