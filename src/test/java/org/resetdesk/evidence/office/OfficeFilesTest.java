package org.resetdesk.evidence.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resetdesk.evidence.FileType;
import org.resetdesk.evidence.Opening.Opened;
import org.resetdesk.evidence.Opening.Refused;

class OfficeFilesTest {

    private static final String NONE = "";

    @TempDir
    Path folder;

    @Test
    void an_old_word_file_shows_its_text_but_not_what_is_hidden_in_it() throws IOException {
        var file = OfficeFile.word(file(), OfficeFile.WORD_97, "S/N 586123456", " S/N 111222333");

        assertThat(opened(FileType.DOC, file).lines()).containsExactly("S/N 586123456");
    }

    @Test
    void a_file_of_word_95_is_refused_with_what_to_do() throws IOException {
        var file = OfficeFile.word(file(), OfficeFile.WORD_95, "S/N 586123456", NONE);

        assertThat(refused(FileType.DOC, file)).isEqualTo("DOC_TOO_OLD");
    }

    @Test
    void a_table_keeps_each_cell_in_its_column_and_quotes_what_needs_it() throws IOException {
        var file = OfficeFile.workbook(
                file(),
                "<si><t>a \"b\"</t></si>",
                "<row><c r='B1' t='inlineStr'><is><t>two</t></is></c><c r='D1' t='s'><v>0</v></c></row>"
                        + "<row><c t='inlineStr'><is><t>first</t></is></c><c r='ZZZ2' t='inlineStr'><is><t>far</t></is></c></row>"
                        + "<row hidden='1'><c r='A3' t='inlineStr'><is><t>hidden</t></is></c></row>",
                NONE);

        var lines = ((Opened<OfficeContent>) OfficeFiles.table(file)).content().lines();

        assertThat(lines).containsExactly("\"\"\ttwo\t\"\"\t\"a \"\"b\"\"\"", "first\tfar");
    }

    @Test
    void an_old_office_file_that_is_not_word_is_refused() throws IOException {
        assertThat(refused(FileType.DOC, OfficeFile.ole2(file(), Map.of("Workbook", new byte[100]))))
                .isEqualTo("DOC_NOT_WORD");
        assertThat(refused(FileType.DOC, OfficeFile.ole2(file(), Map.of("WordDocument", new byte[100]))))
                .isIn("DOC_TOO_OLD", "OFFICE_DAMAGED");
    }

    @Test
    void a_word_file_with_a_password_is_refused_as_such() throws Exception {
        var file = file();
        try (var container = new POIFSFileSystem();
                var target = Files.newOutputStream(file)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var content = encryptor.getDataStream(container)) {
                content.write(new byte[1000]);
            }
            container.writeFilesystem(target);
        }

        assertThat(refused(FileType.DOC, file)).isEqualTo("FILE_PASSWORD");
    }

    @Test
    void a_word_document_shows_its_paragraphs_and_rows_but_not_what_is_hidden_in_it() throws IOException {
        var file = OfficeFile.document(
                file(),
                NONE,
                "<w:p><w:r><w:t>Invoice </w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>111222333</w:t></w:r>"
                        + "<w:r><w:t>7</w:t></w:r></w:p>"
                        + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>S/N</w:t></w:r></w:p></w:tc>"
                        + "<w:tc><w:p><w:r><w:t>586123456</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
                new byte[5_000]);

        var content = opened(FileType.DOCX, file);

        assertThat(content.lines()).hasSize(2);
        assertThat(content.lines().get(0)).isEqualTo("Invoice 7");
        assertThat(content.lines().get(1).split("\\s+")).containsExactly("S/N", "586123456");
        assertThat(content.pictures()).hasSize(1);
    }

    @Test
    void a_workbook_shows_shared_and_inline_text_and_numbers_written_out() throws IOException {
        var file = OfficeFile.workbook(
                file(),
                "<si><t>Serial</t></si><si><r><t>DS-2CD2042WD-I</t></r><r><t>20160413AAWR586123456</t></r></si>",
                "<row r='1'><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>"
                        + "<row r='2'><c><v>5.86123456E8</v></c><c t='inlineStr'><is><t>on the roof</t></is></c></row>"
                        + "<row r='3' hidden='1'><c><v>111222333</v></c></row>"
                        + "<row r='4'><c><v>1E999999999</v></c><c t='s'><v>77</v></c></row>",
                "<row r='1'><c><v>444555666</v></c></row>");

        assertThat(opened(FileType.XLSX, file).lines())
                .containsExactly(
                        "Serial\tDS-2CD2042WD-I20160413AAWR586123456", "586123456\ton the roof", "1E999999999");
    }

    @Test
    void a_small_workbook_that_would_be_gigabytes_of_text_is_refused() throws IOException {
        var file = OfficeFile.workbook(
                file(),
                "<si><t>" + "x".repeat(30_000) + "</t></si>",
                "<row>" + "<c t='s'><v>0</v></c>".repeat(10_000) + "</row>",
                NONE);

        assertThat(Files.size(file)).isLessThan(20_000);
        assertThat(refused(FileType.XLSX, file)).isEqualTo("OFFICE_TOO_LARGE");
    }

    @Test
    void a_zip_bomb_is_refused() throws IOException {
        var file = OfficeFile.workbook(file(), NONE, " ".repeat(150_000_000), NONE);

        assertThat(refused(FileType.XLSX, file)).isEqualTo("OFFICE_DAMAGED");
    }

    @Test
    void a_document_that_names_an_outside_entity_is_refused() throws IOException {
        var file = OfficeFile.document(
                file(),
                "<!DOCTYPE x [<!ENTITY secret SYSTEM 'file:///etc/hostname'>]>",
                "<w:p><w:r><w:t>&secret;</w:t></w:r></w:p>",
                null);

        assertThat(refused(FileType.DOCX, file)).isEqualTo("OFFICE_DAMAGED");
    }

    @Test
    void a_word_document_named_as_a_workbook_is_refused() throws IOException {
        var file = OfficeFile.document(file(), NONE, "<w:p/>", null);

        assertThat(refused(FileType.XLSX, file)).isEqualTo("OFFICE_OTHER_KIND");
    }

    private Path file() throws IOException {
        return Files.createTempFile(folder, "upload", "");
    }

    private static OfficeContent opened(FileType type, Path file) {
        var opening = OfficeFiles.open(type, file);
        assertThat(opening).isInstanceOf(Opened.class);
        return ((Opened<OfficeContent>) opening).content();
    }

    private static String refused(FileType type, Path file) {
        var opening = OfficeFiles.open(type, file);
        assertThat(opening).isInstanceOf(Refused.class);
        return ((Refused<OfficeContent>) opening).refusal().code();
    }
}
