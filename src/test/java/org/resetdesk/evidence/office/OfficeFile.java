package org.resetdesk.evidence.office;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Office files made by hand for tests, since POI cannot make an old Word file and checks what it writes. */
public final class OfficeFile {

    public static final int WORD_97 = 0x00c1;
    static final int WORD_95 = 0x0065;

    private static final int TEXT = 1024;
    private static final int PAGE = 512;

    private OfficeFile() {}

    /** One paragraph of a visible and a hidden part, with the fewest structures that make a Word document ([MS-DOC] 2.4). */
    public static Path word(Path file, int version, String visible, String hidden) throws IOException {
        var text = (visible + hidden + "\r").getBytes(UTF_16LE);
        int end = TEXT + text.length;
        int hiddenFrom = TEXT + visible.length() * 2;
        int characterPage = end / PAGE + 1;
        int paragraphPage = characterPage + 1;
        var table = new Table(version, text.length / 2);
        table.add(1, little(20).putShort((short) 18).putShort((short) 0).putShort((short) 10));
        table.add(
                6,
                little(20).putInt(0).putInt(text.length / 2).putShort((short) 0).putInt(-1));
        table.add(12, little(12).putInt(TEXT).putInt(end).putInt(characterPage));
        table.add(13, little(12).putInt(TEXT).putInt(end).putInt(paragraphPage));
        table.add(15, little(4));
        table.add(31, little(500));
        table.add(
                33,
                little(21)
                        .put((byte) 2)
                        .putInt(16)
                        .putInt(0)
                        .putInt(text.length / 2)
                        .putShort((short) 0)
                        .putInt(TEXT));
        var main =
                little((paragraphPage + 1) * PAGE).put(0, table.header.array()).put(TEXT, text);
        main.position(characterPage * PAGE);
        // Two runs; the second has a property, at word 200 of the page: sprmCFVanish, 1.
        main.putInt(TEXT).putInt(hiddenFrom).putInt(end).put((byte) 0).put((byte) 200);
        main.put(characterPage * PAGE + 400, new byte[] {3, 0x3c, 0x08, 1}).put(characterPage * PAGE + 511, (byte) 2);
        main.position(paragraphPage * PAGE);
        main.putInt(TEXT).putInt(end).put((byte) 200);
        main.put(paragraphPage * PAGE + 400, new byte[] {0, 1, 0, 0}).put(paragraphPage * PAGE + 511, (byte) 1);
        return ole2(file, Map.of("WordDocument", main.array(), "1Table", table.bytes.toByteArray()));
    }

    /** The file information block and the table stream that it points into. */
    private static final class Table {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final ByteBuffer header = little(900);

        Table(int version, int characters) {
            header.putShort((short) 0xa5ec).putShort((short) version);
            header.putShort(10, (short) 0x1200).putShort(12, (short) 0x00bf);
            header.putShort(32, (short) 14)
                    .putShort(62, (short) 22)
                    .putInt(76, characters)
                    .putShort(152, (short) 93);
        }

        void add(int index, ByteBuffer structure) {
            header.putInt(154 + index * 8, bytes.size()).putInt(158 + index * 8, structure.capacity());
            bytes.writeBytes(structure.array());
        }
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    static Path ole2(Path file, Map<String, byte[]> streams) throws IOException {
        try (var container = new POIFSFileSystem();
                var target = Files.newOutputStream(file)) {
            for (var stream : streams.entrySet()) {
                container.createDocument(new ByteArrayInputStream(stream.getValue()), stream.getKey());
            }
            container.writeFilesystem(target);
        }
        return file;
    }

    public static Path document(Path file, String prolog, String body, byte[] picture) throws IOException {
        var parts = parts("word/document.xml", "wordprocessingml.document.main");
        parts.put(
                "word/document.xml",
                xml(prolog + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                        + "<w:body>" + body + "</w:body></w:document>"));
        if (picture != null) {
            parts.put("word/media/image1.jpeg", picture);
        }
        return zip(file, parts);
    }

    /** A workbook with a visible and a hidden sheet. */
    static Path workbook(Path file, String strings, String rows, String hiddenRows) throws IOException {
        return workbook(file, strings, rows, hiddenRows, null);
    }

    public static Path workbook(Path file, String strings, String rows, String hiddenRows, byte[] picture)
            throws IOException {
        var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var parts = parts("xl/workbook.xml", "spreadsheetml.sheet.main");
        parts.put(
                "xl/workbook.xml",
                xml("<workbook xmlns='" + main + "' xmlns:r='" + relations + "'><sheets>"
                        + "<sheet name='Stock' sheetId='1' r:id='rId1'/><sheet name='Old' sheetId='2' state='hidden' r:id='rId2'/>"
                        + "</sheets></workbook>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                xml("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                        + "<Relationship Id='rId1' Type='" + relations + "/worksheet' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='rId2' Type='" + relations + "/worksheet' Target='worksheets/sheet2.xml'/>"
                        + "</Relationships>"));
        parts.put("xl/sharedStrings.xml", xml("<sst xmlns='" + main + "'>" + strings + "</sst>"));
        parts.put("xl/worksheets/sheet1.xml", xml(sheet(main, rows)));
        parts.put("xl/worksheets/sheet2.xml", xml(sheet(main, hiddenRows)));
        if (picture != null) {
            parts.put("xl/media/image1.jpeg", picture);
        }
        return zip(file, parts);
    }

    private static String sheet(String main, String rows) {
        return "<worksheet xmlns='" + main + "'><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static Map<String, byte[]> parts(String main, String type) {
        var types = "application/vnd.openxmlformats-officedocument.";
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "[Content_Types].xml",
                xml("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Default Extension='jpeg' ContentType='image/jpeg'/><Default Extension='xml' ContentType='application/xml'/>"
                        + "<Override PartName='/" + main + "' ContentType='" + types + type + "+xml'/>"
                        + "<Override PartName='/xl/sharedStrings.xml' ContentType='" + types
                        + "spreadsheetml.sharedStrings+xml'/>"
                        + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='" + types
                        + "spreadsheetml.worksheet+xml'/>"
                        + "<Override PartName='/xl/worksheets/sheet2.xml' ContentType='" + types
                        + "spreadsheetml.worksheet+xml'/>"
                        + "</Types>"));
        parts.put(
                "_rels/.rels",
                xml("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                        + "<Relationship Id='rId1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='"
                        + main + "'/></Relationships>"));
        return parts;
    }

    private static byte[] xml(String body) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + body).getBytes(UTF_8);
    }

    private static Path zip(Path file, Map<String, byte[]> parts) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file;
    }
}
