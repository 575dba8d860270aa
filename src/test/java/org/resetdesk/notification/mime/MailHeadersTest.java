package org.resetdesk.notification.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailHeadersTest {

    @Test
    void one_address_is_the_sender_and_more_are_nobody() {
        assertThat(headers(WrittenMail.from("\"Ida, the <one>\" <Ida@Phone.Example>"))
                        .sender())
                .contains("ida@phone.example");
        assertThat(headers(WrittenMail.from("ida@phone.example, eve@evil.example"))
                        .sender())
                .isEmpty();
        assertThat(headers(WrittenMail.from("ida@phone.example").withAlso("From", "eve@evil.example"))
                        .sender())
                .isEmpty();
        assertThat(headers(WrittenMail.from("group: ida@phone.example;")).sender())
                .isEmpty();
        assertThat(headers(WrittenMail.from("ida@phone.example").without("From"))
                        .sender())
                .isEmpty();
    }

    @Test
    void whom_it_was_for_is_read_from_all_headers_that_say_so() {
        var mail = WrittenMail.from("ida@phone.example")
                .to("Desk <desk+A@example.org>, other@example.org")
                .with("Cc", "third@example.org")
                .with("Delivered-To", "desk+b@example.org");

        assertThat(headers(mail).recipients())
                .containsExactly("desk+b@example.org", "desk+a@example.org", "other@example.org", "third@example.org");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Auto-Submitted | auto-replied (vacation)
            Auto-Submitted | AUTO-GENERATED
            Precedence | bulk
            Precedence | auto_reply
            Return-Path | <>
            List-Id | <news.example.org>
            X-Auto-Response-Suppress | All
            X-Autoreply | yes
            From | Mail Delivery <MAILER-DAEMON@mx.example.org>
            Content-Type | multipart/report; report-type=delivery-status; boundary=x
            """)
    void a_machine_gives_itself_away(String header, String value) {
        assertThat(headers(WrittenMail.from("ida@phone.example").with(header, value))
                        .isAutomatic())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Auto-Submitted | no
            Precedence | first-class
            Return-Path | <ida@phone.example>
            """)
    void a_person_is_no_machine(String header, String value) {
        assertThat(headers(WrittenMail.from("ida@phone.example").with(header, value))
                        .isAutomatic())
                .isFalse();
    }

    @Test
    void what_is_shown_is_decoded_and_can_not_turn_the_page_around() {
        var mail = WrittenMail.from("=?utf-8?q?Ida_=E2=80=AEevil?= and more")
                .with("Subject", "=?utf-8?b?R3LDvMOfZQ==?=\r\n =?utf-8?q?_=E2=80=AE=00x?= " + "y".repeat(500));

        assertThat(headers(mail).senderShown()).startsWith("Ida evil");
        assertThat(headers(mail).subject()).startsWith("Grüße x yy").hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\r\n",
                "no colon at all",
                "From",
                "From:\r\nTo:\r\nSubject:\r\nMessage-ID:\r\n\r\n",
                "From: <<<>>>@@\r\nTo: \"\r\nContent-Type: ;;;\r\nMessage-ID: a b\r\n\r\n",
                "Content-Type: multipart/mixed; boundary*0*=%FF%\r\nSubject: =?x-unknown?q?a?=\r\n\r\n",
                "Message-ID: <one@a>\r\nMessage-ID: <two@a>\r\n\r\n"
            })
    void no_headers_are_too_odd_to_be_read(String mail) {
        var headers = MailHeaders.of(mail.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(headers.sender()).isEmpty();
        assertThat(headers.messageId()).isEmpty();
        assertThat(headers.recipients()).isEmpty();
        assertThat(headers.subject()).isNotNull();
        assertThat(headers.isAutomatic()).isFalse();
    }

    private static MailHeaders headers(WrittenMail mail) {
        return MailHeaders.of(mail.saying("x").bytes());
    }
}
