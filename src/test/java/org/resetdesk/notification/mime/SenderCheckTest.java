package org.resetdesk.notification.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenderCheckTest {

    private static final Optional<String> US = Optional.of("mx.example.org");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mx.example.org; dmarc=pass header.from=phone.example | PASSED
            mx.example.org; spf=fail smtp.mailfrom=phone.example; dmarc=pass | PASSED
            mx.example.org 1; dkim=pass header.d=phone.example; dmarc=fail (p=reject) | FAILED
            mx.example.org; dkim=pass header.d=phone.example | PASSED
            mx.example.org; dkim=pass header.i=@mail.phone.example | NOT_SAID
            mx.example.org; spf=pass smtp.mailfrom=ida@phone.example; dkim=fail header.d=phone.example | PASSED
            mx.example.org; dkim=pass header.d=evil.example; spf=softfail smtp.mailfrom=evil.example | FAILED
            mx.example.org; dkim=pass header.d=evil.example | NOT_SAID
            mx.example.org; spf=fail (dmarc=pass) | FAILED
            mx.example.org; dkim=none; spf=neutral; dmarc=none | NOT_SAID
            mx.example.org; none | NOT_SAID
            MX.Example.ORG; DMARC=Fail | FAILED
            mx.evil.example; dmarc=fail | NOT_SAID
            mx.example.org.evil.example; dmarc=fail | NOT_SAID
            """)
    void our_own_servers_word_counts_for_the_senders_own_domain(String line, SenderCheck expected) {
        assertThat(checked(WrittenMail.from("Ida <ida@phone.example>").with("Authentication-Results", line)))
                .isEqualTo(expected);
    }

    @Test
    void the_newest_line_of_ours_counts_and_not_one_that_came_with_the_mail() {
        var mail = WrittenMail.from("ida@phone.example")
                .withAlso("Authentication-Results", "mx.evil.example; dmarc=pass")
                .withAlso("Authentication-Results", "mx.example.org; dmarc=fail")
                .withAlso("Authentication-Results", "mx.example.org; dmarc=pass");

        assertThat(checked(mail)).isEqualTo(SenderCheck.FAILED);
    }

    @Test
    void nothing_is_said_where_nobody_is_named_or_has_said_anything() {
        var mail = WrittenMail.from("ida@phone.example");
        assertThat(checked(mail)).isEqualTo(SenderCheck.NOT_SAID);

        mail.with("Authentication-Results", "mx.example.org; dmarc=fail");
        assertThat(MailHeaders.of(mail.saying("x").bytes()).senderCheck(Optional.empty()))
                .isEqualTo(SenderCheck.NOT_SAID);
    }

    private static SenderCheck checked(WrittenMail mail) {
        return MailHeaders.of(mail.saying("x").bytes()).senderCheck(US);
    }
}
