package org.resetdesk.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resetdesk.evidence.Opening.Opened;
import org.resetdesk.evidence.Opening.Refused;

class FileTypeTest {

    private static final String JPEG = "\u00ff\u00d8\u00ff\u00e0";
    private static final String OLE2 = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    @Test
    void a_file_is_taken_where_name_and_content_agree() {
        assertThat(recognised("IMG_1.JPG", JPEG)).isEqualTo(FileType.JPEG);
        assertThat(recognised("label.png", "\u0089PNG\r\n\u001a\n")).isEqualTo(FileType.PNG);
        assertThat(recognised("label.bmp", "BM1234")).isEqualTo(FileType.BMP);
        assertThat(recognised("label.webp", "RIFF1234WEBPVP8 ")).isEqualTo(FileType.WEBP);
        assertThat(recognised("invoice.pdf", "%PDF-1.4")).isEqualTo(FileType.PDF);
        assertThat(recognised("invoice.pdf", "\u00ef\u00bb\u00bf\n%PDF-1.4")).isEqualTo(FileType.PDF);
        assertThat(recognised("invoice.doc", OLE2)).isEqualTo(FileType.DOC);
        assertThat(recognised("invoice.docx", "PK\u0003\u0004")).isEqualTo(FileType.DOCX);
        assertThat(recognised("stock.xlsx", "PK\u0003\u0004")).isEqualTo(FileType.XLSX);
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(refused("label.jpg", "").code()).isEqualTo("FILE_EMPTY");
    }

    @Test
    void a_program_named_as_a_picture_is_refused() {
        assertThat(refused("label.jpg", "MZ\u0090\u0000").code()).isEqualTo("FILE_NOT_ITS_NAME");
        assertThat(refused("invoice.pdf", "MZ %PDF-1.4").code()).isEqualTo("FILE_NOT_ITS_NAME");
    }

    @Test
    void a_picture_under_another_picture_s_name_is_refused_with_its_right_name() {
        assertThat(refused("label.png", JPEG).advice()).contains("holds a JPG picture", "ends in .jpg");
    }

    @Test
    void a_phone_s_heic_picture_is_refused_with_how_to_send_it_under_any_name() {
        assertThat(refused("IMG_1.HEIC", "\0\0\0\u0018ftypheic").advice()).contains("Most Compatible");
        assertThat(refused("IMG_1.jpg", "\0\0\0\u0018ftypmif1").code()).isEqualTo("FILE_HEIC");
    }

    @Test
    void a_workbook_with_a_password_is_told_from_a_broken_one() {
        assertThat(refused("stock.xlsx", OLE2).code()).isEqualTo("FILE_PASSWORD");
    }

    @ParameterizedTest
    @CsvSource({"stock.xls,.xlsx", "text.rtf,PDF", "all.zip,archives", "scan.tif,JPG", "clip.mp4,JPG", "README,JPG"})
    void what_we_cannot_open_is_refused_with_what_to_send_instead(String name, String instead) {
        assertThat(refused(name, "content").advice()).contains(instead);
    }

    private static FileType recognised(String name, String start) {
        return ((Opened<FileType>) FileType.recognise(name, start.getBytes(ISO_8859_1))).content();
    }

    private static Refusal refused(String name, String start) {
        return ((Refused<FileType>) FileType.recognise(name, start.getBytes(ISO_8859_1))).refusal();
    }
}
