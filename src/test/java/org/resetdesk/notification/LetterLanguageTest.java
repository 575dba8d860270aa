package org.resetdesk.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.resetdesk.Desk;
import org.resetdesk.Visitor;
import org.resetdesk.notification.delivery.FiledMail;
import org.resetdesk.platform.WorkByHand;

@QuarkusTest
class LetterLanguageTest {

    @Inject
    Desk desk;

    @Inject
    FiledMail mail;

    @Inject
    WorkByHand work;

    @Test
    void a_letter_is_in_the_language_of_whoever_gets_it_whoever_causes_it() {
        var rival = Visitor.signedIn("rival@demo.example", desk.passwordOf("rival"));
        rival.choose("de");
        try {
            var reference = submitted();
            assertThat(languageOfLettersAbout(reference)).isEqualTo("de");

            desk.decide("technician", reference, "rejection", "{\"reason\":\"PHOTO_UNREADABLE\"}")
                    .then()
                    .statusCode(200);
            assertThat(languageOfLettersAbout(reference)).isEqualTo("de");
        } finally {
            rival.choose("en");
        }
        assertThat(languageOfLettersAbout(submitted())).isEqualTo("en");
    }

    /** Chinese has marks of its own, and French a space before them. */
    @Test
    void the_marks_in_a_letter_are_those_of_its_language() {
        var rival = Visitor.signedIn("rival@demo.example", desk.passwordOf("rival"));
        try {
            rival.choose("zh");
            assertThat(question()).contains("标签照片；", "：\nhttp").doesNotContain("; ", ":\n");
            rival.choose("fr");
            assertThat(question()).contains("\u00a0; ", "\u00a0:\nhttp");
        } finally {
            rival.choose("en");
        }
        assertThat(question()).contains("; ", ":\nhttp");
    }

    /** The letter that asks for two things, as plain text. */
    private String question() {
        var reference = submitted();
        desk.decide("technician", reference, "questions", "{\"items\":[\"LABEL_PHOTO\",\"SERIAL\"]}")
                .then()
                .statusCode(200);
        return newestAbout(reference).text().replace("\r", "");
    }

    private String submitted() {
        var serial = Desk.newSerial();
        return desk.read(desk.as("rival")
                .multiPart("serial", serial)
                .multiPart("method", "RESET_KEY")
                .multiPart("resetString", Desk.RESET_STRING + serial)
                .multiPart("undertaking", "true")
                .multiPart("label", "label.png", Desk.labelOf(serial), "image/png"));
    }

    private String languageOfLettersAbout(String reference) {
        return Jsoup.parse(newestAbout(reference).html()).select("html").attr("lang");
    }

    private Letter newestAbout(String reference) {
        work.run();
        return mail.newestFirst(50).stream()
                .map(filed -> filed.letter())
                .filter(letter -> letter.subject().contains(reference))
                .findFirst()
                .orElseThrow();
    }
}
