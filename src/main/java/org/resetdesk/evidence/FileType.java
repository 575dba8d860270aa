package org.resetdesk.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The kinds of file that are taken as evidence. A file is one of them only where its name and its first bytes agree; looking
 * further into it is left to the worker process.
 */
public enum FileType {
    JPEG(FileAdviceMessages::jpgPicture, "jpg", "jpeg", "jpe", "jfif"),
    PNG(FileAdviceMessages::pngPicture, "png"),
    BMP(FileAdviceMessages::bmpPicture, "bmp", "dib"),
    WEBP(FileAdviceMessages::webpPicture, "webp"),
    PDF(FileAdviceMessages::pdfDocument, "pdf"),
    DOC(FileAdviceMessages::oldWordDocument, "doc"),
    DOCX(FileAdviceMessages::wordDocument, "docx"),
    XLSX(FileAdviceMessages::workbook, "xlsx");

    private static final int LOOKED_AT = 1024;
    private static final Set<String> PHONE_FORMATS = Set.of("heic", "heif", "hif", "avif");
    private static final Set<String> PHONE_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis");

    private final Function<FileAdviceMessages, String> words;
    private final List<String> extensions;

    FileType(Function<FileAdviceMessages, String> words, String... extensions) {
        this.words = words;
        this.extensions = List.of(extensions);
    }

    public boolean isPicture() {
        return this == JPEG || this == PNG || this == BMP || this == WEBP;
    }

    public String mediaType() {
        return switch (this) {
            case JPEG -> "image/jpeg";
            case PNG -> "image/png";
            case BMP -> "image/bmp";
            case WEBP -> "image/webp";
            case PDF -> "application/pdf";
            case DOC -> "application/msword";
            case DOCX -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        };
    }

    /** Reads the first bytes of a file; safe in the web process, since nothing is decoded. */
    public static Opening<FileType> recognise(String name, Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return recognise(name, content.readNBytes(LOOKED_AT));
        }
    }

    /** {@code start}: the file's first bytes, 1024 of them where it has that many. */
    public static Opening<FileType> recognise(String name, byte[] start) {
        if (start.length == 0) {
            return Opening.refused("FILE_EMPTY", FileAdvice.words().empty());
        }
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (PHONE_FORMATS.contains(extension) || isPhoneFormat(start)) {
            return Opening.refused("FILE_HEIC", FileAdvice.words().heic());
        }
        var named = Stream.of(values())
                .filter(type -> type.extensions.contains(extension))
                .findFirst();
        if (named.isEmpty()) {
            return Opening.refused("FILE_TYPE", unknownName(extension));
        }
        return named.get().agreeing(start);
    }

    private Opening<FileType> agreeing(byte[] start) {
        var content = contentOf(start);
        if (content.contains(this)) {
            return Opening.opened(this);
        }
        // A workbook with a password is an OLE2 file, so its first bytes are those of an old Word file.
        if (content.contains(DOC) && (this == DOCX || this == XLSX)) {
            return Opening.refused("FILE_PASSWORD", FileAdvice.words().passwordOrOtherName());
        }
        var really = content.isEmpty()
                ? FileAdvice.words().somethingElse()
                : content.get(0).inWords();
        return Opening.refused(
                "FILE_NOT_ITS_NAME",
                content.size() == 1
                        ? FileAdvice.words()
                                .renameIt(
                                        inWords(),
                                        really,
                                        content.get(0).extensions.get(0))
                        : FileAdvice.words().saveItAs(inWords(), really, inWords()));
    }

    private String inWords() {
        return words.apply(FileAdvice.words());
    }

    /** For pictures inside documents, which have no name. */
    public boolean mayBegin(byte[] start) {
        return contentOf(start).contains(this);
    }

    /** What a device exports or takes is opaque; this is what it certainly is not: a program, picture or document. */
    public static boolean isNoFileOfADevice(byte[] content) {
        var text = new String(content, 0, Math.min(content.length, LOOKED_AT), ISO_8859_1);
        return Stream.of("MZ", "\u007fELF", "%PDF-", "\u00ff\u00d8\u00ff", "\u0089PNG", "PK\u0003\u0004")
                .anyMatch(text::startsWith);
    }

    /** The types whose files may begin like this. */
    private static List<FileType> contentOf(byte[] start) {
        var text = new String(start, 0, Math.min(start.length, LOOKED_AT), ISO_8859_1);
        if (text.startsWith("\u00ff\u00d8\u00ff")) {
            return List.of(JPEG);
        }
        if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
            return List.of(PNG);
        }
        if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
            return List.of(WEBP);
        }
        if (text.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return List.of(DOC);
        }
        if (text.startsWith("PK\u0003\u0004")) {
            return List.of(DOCX, XLSX);
        }
        if (text.startsWith("BM")) {
            return List.of(BMP);
        }
        if (text.startsWith("MZ") || text.startsWith("\u007fELF")) {
            return List.of();
        }
        // Readers allow some bytes in front of a PDF's header.
        return Optional.of(PDF).filter(pdf -> text.contains("%PDF-")).stream().toList();
    }

    private static boolean isPhoneFormat(byte[] start) {
        var text = new String(start, 0, Math.min(start.length, 12), ISO_8859_1);
        return text.startsWith("ftyp", 4) && text.length() == 12 && PHONE_BRANDS.contains(text.substring(8));
    }

    private static String unknownName(String extension) {
        return switch (extension) {
            case "xls", "xlsb", "xlsm", "ods", "csv" -> FileAdvice.words().otherSheets(extension);
            case "docm", "rtf", "odt", "txt", "pages" -> FileAdvice.words().otherFiles(extension);
            case "zip", "rar", "7z" -> FileAdvice.words().archive();
            case "tif", "tiff", "gif", "raw", "dng" -> FileAdvice.words().otherPictures(extension);
            default -> FileAdvice.words().otherKind();
        };
    }
}
