package org.resetdesk.notification.mime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnWordsTest {

    private static final String MINE = "The label is on the back.\n\nI send the photo tomorrow.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Tue, 3 Mar 2026 at 12:00, ResetDesk <desk@example.org> wrote:\n\n> Case RD-1\n> We need a photo",
                "On Tue, 3 Mar 2026 at 12:00, ResetDesk\n<desk+aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@example.org>\nwrote:\n> Case RD-1",
                "Am 03.03.26 um 12:00 schrieb ResetDesk:\n> Case RD-1",
                "Le mar. 3 mars 2026 à 12:00, ResetDesk <desk@example.org> a écrit :\n> Case RD-1",
                "El mar, 3 mar 2026 a las 12:00, ResetDesk (<desk@example.org>) escribió:\n\n> Case RD-1",
                "Em ter., 3 de mar. de 2026 às 12:00, ResetDesk escreveu:\n> Case RD-1",
                "вт, 3 мар. 2026 г. в 12:00, ResetDesk <desk@example.org> пишет:\n> Case RD-1",
                "ResetDesk <desk@example.org> 于2026年3月3日周二 12:00写道:\n> Case RD-1",
                "-----Original Message-----\nFrom: ResetDesk\nCase RD-1",
                "________________________________\nFrom: ResetDesk <desk@example.org>\nSent: Tuesday, March 3, 2026\nTo: Ida\nSubject: Case RD-1\n\nWe need a photo",
                "Von: ResetDesk <desk@example.org>\nGesendet: Dienstag, 3. März 2026 12:00\nAn: Ida\nBetreff: Case RD-1\n\nWe need",
                "> Case RD-1\n> We need a photo",
                "On Tue, 3 Mar 2026 at 12:00, ResetDesk wrote:\n> Case RD-1\n-- \nIda Installer",
                "-- \nIda Installer\n\nOn Tue, 3 Mar 2026 at 12:00, ResetDesk wrote:\n> Case RD-1",
                "-- \nIda Installer\nLadders & Lenses Ltd",
                "Sent from my iPhone\n\n> On 3 Mar 2026, at 12:00, ResetDesk wrote:\n> Case RD-1",
                "Von meinem iPhone gesendet"
            })
    void what_a_mail_program_puts_under_the_words_is_beside_them(String added) {
        var words = OwnWords.in(MINE + "\r\n\r\n" + added.replace("\n", "\r\n"));

        assertThat(words.own()).isEqualTo(MINE);
        assertThat(words.quoted()).isNotEmpty();
    }

    @Test
    void what_stands_between_quotes_stays_with_them() {
        var answered = "On Tuesday ResetDesk wrote:\n> What is the start time?\nNoon.\n> And the model?\nNVR-8.";

        assertThat(OwnWords.in(answered)).isEqualTo(new OwnWords(answered, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> all of it is a quote",
                "From: the shop I got a paper.\nIt says C12345678.",
                "They wrote: the device is theirs.",
                "On Monday I wrote:\nno answer came.",
                "The serial is -- as you see -- scratched.",
                "Date: 3 March\nTo: you"
            })
    void nothing_is_cut_where_nothing_would_be_left_or_a_person_wrote_it(String text) {
        assertThat(OwnWords.in(text)).isEqualTo(new OwnWords(text, ""));
    }

    @Test
    void what_no_database_or_page_should_get_is_left_out() {
        var turned = "pay \u202efdp.exe\u202c now\0\u0007\ud800!";

        assertThat(OwnWords.in(turned).own()).isEqualTo("pay fdp.exe now!");
    }

    @Test
    void a_long_text_is_cut_and_says_so() {
        assertThat(OwnWords.in("word ".repeat(10_000)).own())
                .hasSizeLessThan(10_010)
                .endsWith("[…]");
    }

    @Test
    @Timeout(20)
    void no_text_keeps_a_worker() {
        var hostile = new String[] {
            "On ".repeat(160_000),
            "schrieb ".repeat(60_000) + "\n> x",
            "\n".repeat(500_000),
            ">\n".repeat(250_000),
            "--\n".repeat(160_000),
            "From: x\n".repeat(60_000),
            "-".repeat(500_000),
            "sent from my " + "x".repeat(500_000)
        };
        for (var text : hostile) {
            assertThatCode(() -> OwnWords.in(text)).doesNotThrowAnyException();
        }
    }
}
