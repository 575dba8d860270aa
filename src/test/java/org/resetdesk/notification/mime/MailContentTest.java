package org.resetdesk.notification.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class MailContentTest {

    private static final byte[] PHOTO = new byte[40_000];

    static {
        new Random(5992).nextBytes(PHOTO);
    }

    @TempDir
    Path folder;

    @Test
    void words_and_files_are_what_was_written_and_attached() throws IOException {
        var content = read(WrittenMail.from("ida@phone.example")
                .saying("Here it is.\r\n")
                .attaching("=?utf-8?q?Ger=C3=A4t.jpg?=", PHOTO));

        assertThat(content.words().own()).isEqualTo("Here it is.");
        assertThat(content.files()).hasSize(1);
        assertThat(content.files().get(0).name()).isEqualTo("Gerät.jpg");
        assertThat(written(content.files().get(0))).isEqualTo(PHOTO);
    }

    @Test
    void of_two_forms_of_the_same_the_plain_one_is_read() {
        var content = read(WrittenMail.from("ida@phone.example").saying("Plain").page("<p>Not <b>plain</b></p>"));

        assertThat(content.words().own()).isEqualTo("Plain");
        assertThat(content.files()).isEmpty();
    }

    @Test
    void a_page_alone_is_turned_into_its_words() {
        var content = read(WrittenMail.from("ida@phone.example")
                .page("<html><head><style>p{}</style><title>t</title></head><body><p>Grüße &amp; <b>thanks</b></p>"
                        + "<div>one<br>two &lt;script&gt;</div><script>alert(1)</script>"
                        + "<div class=gmail_quote>On Tue, 3 Mar 2026, ResetDesk &lt;desk@example.org&gt; wrote:"
                        + "<blockquote><div>Case RD-1</div><p>We need a photo</p></blockquote></div></body></html>"));

        assertThat(content.words().own()).isEqualTo("Grüße & thanks\n\none\ntwo <script>");
        assertThat(content.words().quoted()).contains("> Case RD-1").doesNotContain("alert");
    }

    @Test
    void letters_come_in_the_alphabets_and_wrappings_of_the_world() {
        assertThat(words(
                        "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable",
                        "Gr=FC=DFe=\r\n!"))
                .isEqualTo("Grüße!");
        assertThat(words(
                        "Content-Type: text/plain; charset=\"koi8-r\"\r\nContent-Transfer-Encoding: base64",
                        "5M/C0tnK"))
                .isEqualTo("Добрый");
        assertThat(words(
                        "Content-Type: text/plain; charset=x-no-such\r\nContent-Transfer-Encoding: x-no-such", "Grüße"))
                .isEqualTo("Grüße");
        assertThat(words("Content-Type: ;;;", "as it is")).isEqualTo("as it is");
        assertThat(words("Content-Transfer-Encoding: base64", "aGVsbG8=\r\n*** broken ***"))
                .startsWith("hello");
    }

    @Test
    void a_companys_sign_is_no_photo_but_a_photo_in_the_page_is_one() {
        var page = "Content-Type: multipart/related; boundary=in\r\n";
        var parts = "--in\r\nContent-Type: text/html\r\n\r\n<p>Here</p><img src=cid:a><img src=cid:b>\r\n"
                + picture("in", "logo.png", Arrays.copyOf(PHOTO, 2000))
                + picture("in", "label.jpg", PHOTO)
                + "--in--\r\n";

        var content = read(WrittenMail.from("ida@phone.example").part(page, parts));

        assertThat(content.words().own()).isEqualTo("Here");
        assertThat(content.files()).extracting(AttachedFile::name).containsExactly("label.jpg");
    }

    @Test
    void a_phones_photo_without_a_name_gets_one() {
        var content = read(WrittenMail.from("ida@phone.example")
                .saying("x")
                .part(
                        "Content-Type: image/jpeg\r\nContent-Disposition: inline\r\nContent-Transfer-Encoding: base64",
                        Base64.getMimeEncoder().encodeToString(PHOTO)));

        assertThat(content.files()).extracting(AttachedFile::name).containsExactly("photo.jpg");
    }

    @Test
    void seals_of_mail_programs_are_no_files() {
        var content = read(WrittenMail.from("ida@phone.example")
                .saying("x")
                .part("Content-Type: application/pgp-signature; name=signature.asc", "-----BEGIN PGP SIGNATURE-----"));

        assertThat(content.files()).isEmpty();
    }

    @Test
    void a_mail_that_breaks_off_is_read_as_far_as_it_goes() {
        var whole = WrittenMail.from("ida@phone.example")
                .saying("Words")
                .attaching("label.jpg", PHOTO)
                .bytes();

        for (int length = 0; length < whole.length; length += 97) {
            var content = MailContent.of(Arrays.copyOf(whole, length));
            assertThat(content).as("%d bytes of it", length).isPresent();
        }
        var half = MailContent.of(Arrays.copyOf(whole, whole.length / 2)).orElseThrow();
        assertThat(half.words().own()).isEqualTo("Words");
        assertThat(half.files()).hasSize(1);
    }

    @Test
    void more_parts_than_anybody_sends_are_not_looked_into() {
        var twenty = WrittenMail.from("ida@phone.example");
        for (int i = 0; i < 20; i++) {
            twenty.attaching("photo" + i + ".jpg", new byte[10]);
        }
        assertThat(MailContent.of(twenty.bytes())).isPresent();
        assertThat(MailContent.of(twenty.attaching("one-more.jpg", new byte[10]).bytes()))
                .isEmpty();
    }

    @Test
    void parts_deeper_than_anybody_nests_them_are_not_looked_into() {
        assertThat(MailContent.of(nested(4))).isPresent();
        assertThat(MailContent.of(nested(5))).isEmpty();
        assertThat(MailContent.of(nested(5000))).isEmpty();
    }

    @Test
    @Timeout(30)
    void no_mail_takes_long_or_much() throws IOException {
        var manyBoundaries = bytes("Content-Type: multipart/mixed; boundary=b\r\n\r\n", "--b\n", 5_000_000);
        assertThat(MailContent.of(manyBoundaries)).isEmpty();
        var manyHeaders = bytes("Content-Type: text/plain\r\n", "a:b\n", 6_000_000);
        assertThat(MailContent.of(manyHeaders)).isPresent();
        var emptyLines = bytes("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n", "\n", 20_000_000);
        assertThat(MailContent.of(emptyLines)).isPresent();
        var deepPage = bytes("Content-Type: text/html\r\n\r\n", "<div><blockquote>", 29_000);
        assertThat(MailContent.of(deepPage)).isPresent();
    }

    private static byte[] bytes(String beginning, String repeated, int times) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(beginning.getBytes(StandardCharsets.US_ASCII));
        var once = repeated.repeat(1000).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < times / 1000; i++) {
            bytes.write(once);
        }
        return bytes.toByteArray();
    }

    /** As many multiparts in one another. */
    private static byte[] nested(int depth) {
        var mail = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        return mail.append("\r\nwords\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String picture(String boundary, String name, byte[] content) {
        return "--" + boundary + "\r\nContent-Type: image/png; name=" + name
                + "\r\nContent-Disposition: inline; filename=" + name
                + "\r\nContent-ID: <a>\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(content) + "\r\n";
    }

    private static String words(String headers, String body) {
        return read(WrittenMail.from("ida@phone.example").part(headers, body))
                .words()
                .own();
    }

    private static MailContent read(WrittenMail mail) {
        return MailContent.of(mail.bytes()).orElseThrow();
    }

    private byte[] written(AttachedFile file) throws IOException {
        var path = folder.resolve("file");
        file.writeTo(path);
        return Files.readAllBytes(path);
    }
}
