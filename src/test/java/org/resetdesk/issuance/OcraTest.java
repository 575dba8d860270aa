package org.resetdesk.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All vectors of RFC 6287, appendix C. Its keys are the digits 1 to 0 repeated, to the length of the hash. */
class OcraTest {

    private static final String PIN = "1234";
    private static final long TIME = 0x132d0b6L;

    @ParameterizedTest
    @CsvSource({
        "00000000, 237653", "11111111, 243178", "22222222, 653583", "33333333, 740991", "44444444, 608993",
        "55555555, 388898", "66666666, 816933", "77777777, 224598", "88888888, 750600", "99999999, 294470"
    })
    void a_number_is_answered_with_six_digits(String question, String answer) {
        assertThat(answer("OCRA-1:HOTP-SHA1-6:QN08", 20, question, 0)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 65347737", "1, 86775851", "2, 78192410", "3, 71565254", "4, 10104329",
        "5, 65983500", "6, 70069104", "7, 91771096", "8, 75011558", "9, 08522129"
    })
    void a_counter_and_a_pin_go_into_the_answer(long counter, String answer) {
        assertThat(answer("OCRA-1:HOTP-SHA256-8:C-QN08-PSHA1", 32, "12345678", counter))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "00000000, 83238735",
        "11111111, 01501458",
        "22222222, 17957585",
        "33333333, 86776967",
        "44444444, 86807031"
    })
    void a_pin_goes_into_the_answer(String question, String answer) {
        assertThat(answer("OCRA-1:HOTP-SHA256-8:QN08-PSHA1", 32, question, 0)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 00000000, 07016083", "1, 11111111, 63947962", "2, 22222222, 70123924", "3, 33333333, 25341727",
        "4, 44444444, 33203315", "5, 55555555, 34205738", "6, 66666666, 44343969", "7, 77777777, 51946085",
        "8, 88888888, 20403879", "9, 99999999, 31409299"
    })
    void a_counter_goes_into_the_answer(long counter, String question, String answer) {
        assertThat(answer("OCRA-1:HOTP-SHA512-8:C-QN08", 64, question, counter)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "00000000, 95209754",
        "11111111, 55907591",
        "22222222, 22048402",
        "33333333, 24218844",
        "44444444, 36209546"
    })
    void the_time_goes_into_the_answer(String question, String answer) {
        assertThat(answer("OCRA-1:HOTP-SHA512-8:QN08-T1M", 64, question, 0)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "OCRA-1:HOTP-SHA256-8:QA08, 32, CLI22220SRV11110, 28247970",
        "OCRA-1:HOTP-SHA256-8:QA08, 32, CLI22221SRV11111, 01984843",
        "OCRA-1:HOTP-SHA256-8:QA08, 32, CLI22222SRV11112, 65387857",
        "OCRA-1:HOTP-SHA256-8:QA08, 32, CLI22223SRV11113, 03351211",
        "OCRA-1:HOTP-SHA256-8:QA08, 32, CLI22224SRV11114, 83412541",
        "OCRA-1:HOTP-SHA256-8:QA08, 32, SRV11110CLI22220, 15510767",
        "OCRA-1:HOTP-SHA256-8:QA08, 32, SRV11111CLI22221, 90175646",
        "OCRA-1:HOTP-SHA256-8:QA08, 32, SRV11112CLI22222, 33777207",
        "OCRA-1:HOTP-SHA256-8:QA08, 32, SRV11113CLI22223, 95285278",
        "OCRA-1:HOTP-SHA256-8:QA08, 32, SRV11114CLI22224, 28934924",
        "OCRA-1:HOTP-SHA512-8:QA08, 64, CLI22220SRV11110, 79496648",
        "OCRA-1:HOTP-SHA512-8:QA08, 64, CLI22221SRV11111, 76831980",
        "OCRA-1:HOTP-SHA512-8:QA08, 64, CLI22222SRV11112, 12250499",
        "OCRA-1:HOTP-SHA512-8:QA08, 64, CLI22223SRV11113, 90856481",
        "OCRA-1:HOTP-SHA512-8:QA08, 64, CLI22224SRV11114, 12761449",
        "OCRA-1:HOTP-SHA512-8:QA08-PSHA1, 64, SRV11110CLI22220, 18806276",
        "OCRA-1:HOTP-SHA512-8:QA08-PSHA1, 64, SRV11111CLI22221, 70020315",
        "OCRA-1:HOTP-SHA512-8:QA08-PSHA1, 64, SRV11112CLI22222, 01600026",
        "OCRA-1:HOTP-SHA512-8:QA08-PSHA1, 64, SRV11113CLI22223, 18951020",
        "OCRA-1:HOTP-SHA512-8:QA08-PSHA1, 64, SRV11114CLI22224, 32528969",
        "OCRA-1:HOTP-SHA256-8:QA08, 32, SIG10000, 53095496",
        "OCRA-1:HOTP-SHA256-8:QA08, 32, SIG11000, 04110475",
        "OCRA-1:HOTP-SHA256-8:QA08, 32, SIG12000, 31331128",
        "OCRA-1:HOTP-SHA256-8:QA08, 32, SIG13000, 76028668",
        "OCRA-1:HOTP-SHA256-8:QA08, 32, SIG14000, 46554205",
        "OCRA-1:HOTP-SHA512-8:QA10-T1M, 64, SIG1000000, 77537423",
        "OCRA-1:HOTP-SHA512-8:QA10-T1M, 64, SIG1100000, 31970405",
        "OCRA-1:HOTP-SHA512-8:QA10-T1M, 64, SIG1200000, 10235557",
        "OCRA-1:HOTP-SHA512-8:QA10-T1M, 64, SIG1300000, 95213541",
        "OCRA-1:HOTP-SHA512-8:QA10-T1M, 64, SIG1400000, 65360607"
    })
    void letters_and_digits_are_answered_too(String suite, int keyLength, String question, String answer) {
        assertThat(answer(suite, keyLength, question, 0)).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OCRA-2:HOTP-SHA256-8:QA08",
                "OCRA-1:HOTP-MD5-8:QA08",
                "OCRA-1:HOTP-SHA256-11:QA08",
                "OCRA-1:HOTP-SHA256-8:QA65",
                "OCRA-1:HOTP-SHA256-8:QA08-S064",
                "OCRA-1:HOTP-SHA256-8"
            })
    void a_suite_that_is_not_understood_is_refused(String suite) {
        assertThatThrownBy(() -> OcraSuite.of(suite)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_suite_without_digits_gives_the_whole_hmac() {
        var ocra = new Ocra("OCRA-1:HOTP-SHA256-0:QA08", key(32));

        assertThat(ocra.whole(Ocra.Question.of("SIG10000"))).hasSize(32);
        assertThatThrownBy(() -> ocra.digits(Ocra.Question.of("SIG10000"))).isInstanceOf(IllegalStateException.class);
    }

    private static String answer(String suite, int keyLength, String question, long counter) {
        return new Ocra(suite, key(keyLength)).digits(new Ocra.Question(question, counter, PIN, TIME));
    }

    private static byte[] key(int length) {
        return "1234567890".repeat(7).substring(0, length).getBytes(StandardCharsets.US_ASCII);
    }
}
