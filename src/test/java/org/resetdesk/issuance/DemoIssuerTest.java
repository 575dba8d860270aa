package org.resetdesk.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resetdesk.cases.ResetMethod;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.issuance.DemoDevice.Verdict;

class DemoIssuerTest {

    private static final byte[] MASTER_KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final SerialNumber FULL = SerialNumber.asItStands("DS-7608NI-I20820211224CCRRJ28921123WCVU");
    private static final SerialNumber SHORT = SerialNumber.asItStands("J28921123");
    private static final SerialNumber OTHER = SerialNumber.asItStands("DS-7608NI-I20820211224CCRRJ28921124WCVU");
    private static final byte[] EXPORT = "MDEyMzQ1Njc4OWFiY2RlZg==".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OTHER_EXPORT = "MDEyMzQ1Njc4OWFiY2RlZw==".getBytes(StandardCharsets.US_ASCII);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final LocalDateTime START = LocalDateTime.of(2026, 3, 4, 9, 15, 27);

    private final DemoIssuer issuer = new DemoIssuer(MASTER_KEY);
    private final DemoDevice device = deviceOf(FULL);

    @Test
    void a_code_opens_the_device_on_its_date_and_on_no_other() {
        var codes = codes(FULL, START);

        assertThat(codes).extracting(Answer.DatedCode::date).contains(TODAY, TODAY.plusDays(1));
        for (var code : codes) {
            assertThat(code.code()).matches("\\d{8}");
            assertThat(device.acceptsCode(code.code(), START, false, code.date()))
                    .isTrue();
            assertThat(device.acceptsCode(code.code(), START, false, code.date().plusDays(1)))
                    .isFalse();
        }
    }

    @Test
    void a_code_opens_no_other_device_and_not_after_another_start() {
        var code = codes(FULL, START).get(0);

        assertThat(deviceOf(OTHER).acceptsCode(code.code(), START, false, code.date()))
                .isFalse();
        assertThat(device.acceptsCode(code.code(), START.plusSeconds(1), false, code.date()))
                .isFalse();
        assertThat(device.acceptsCode(code.code(), START, true, code.date())).isFalse();
    }

    @Test
    void a_clock_that_was_never_set_gets_codes_for_its_own_dates() {
        var never = LocalDateTime.of(1970, 1, 15, 2, 44, 11);
        var codes = codes(FULL, never);

        assertThat(codes)
                .extracting(Answer.DatedCode::date)
                .contains(never.toLocalDate(), TODAY)
                .isSorted()
                .doesNotHaveDuplicates();
        var fitting = codes.stream()
                .filter(code -> code.date().equals(never.toLocalDate()))
                .findFirst()
                .orElseThrow();
        assertThat(device.acceptsCode(fitting.code(), never, false, never.toLocalDate()))
                .isTrue();
    }

    @Test
    void a_key_has_eight_letters_and_digits_and_opens_the_device_that_exported() {
        var key = key(FULL, EXPORT, false);

        assertThat(key).matches("[2-9A-HJKMNP-TV-Z]{8}");
        assertThat(opens(device, key, EXPORT, false)).isTrue();
        assertThat(opens(device, " " + key.toLowerCase(Locale.ROOT) + " ", EXPORT, false))
                .isTrue();
    }

    @Test
    void a_key_fits_no_other_device_no_other_export_and_no_wider_reset() {
        var key = key(FULL, EXPORT, false);

        assertThat(opens(deviceOf(OTHER), key, EXPORT, false)).isFalse();
        assertThat(opens(device, key, OTHER_EXPORT, false)).isFalse();
        assertThat(opens(device, key, EXPORT, true)).isFalse();
        assertThat(opens(device, "22222222", EXPORT, false)).isFalse();
    }

    @Test
    void a_file_fits_its_export_and_device_only() {
        var file = file(FULL, EXPORT);

        assertThat(file.name()).isEqualTo("Encrypt.xml");
        assertThat(opens(device, file.content(), EXPORT, false)).isTrue();
        assertThat(opens(device, file.content(), OTHER_EXPORT, false)).isFalse();
        assertThat(opens(deviceOf(OTHER), file.content(), EXPORT, false)).isFalse();
        assertThat(opens(device, new byte[0], EXPORT, false)).isFalse();
        assertThat(new String(file.content(), StandardCharsets.US_ASCII)).doesNotContain(key(FULL, EXPORT, false));
    }

    @Test
    void no_code_is_for_a_date_after_the_end() {
        assertThat(codes(FULL, START))
                .extracting(Answer.DatedCode::date)
                .containsExactly(TODAY.minusDays(1), TODAY, TODAY.plusDays(1));
    }

    @Test
    void the_short_serial_of_a_label_gives_the_same_answer_as_the_full_one() {
        assertThat(key(SHORT, EXPORT, false)).isEqualTo(key(FULL, EXPORT, false));
    }

    @Test
    void blanks_and_line_ends_that_a_string_caught_on_its_way_do_no_harm() {
        var wrapped = " MDEyMzQ1Njc4\r\nOWFiY2RlZg== \n".getBytes(StandardCharsets.US_ASCII);

        assertThat(opens(device, key(FULL, wrapped, false), EXPORT, false)).isTrue();
    }

    @Test
    void asked_again_it_gives_the_same_answer() {
        assertThat(codes(FULL, START)).isEqualTo(codes(FULL, START));
        assertThat(key(FULL, EXPORT, false)).isEqualTo(key(FULL, EXPORT, false));
    }

    @Test
    void another_desks_answers_do_not_open_the_device() {
        var stranger = new DemoIssuer(new byte[32]);
        var answer = (Answer.Key) stranger.answer(request(ResetMethod.RESET_KEY, FULL, null, EXPORT, false));

        assertThat(opens(device, answer.key(), EXPORT, false)).isFalse();
    }

    @Test
    void a_case_that_lacks_what_its_method_needs_is_not_answered() {
        assertThatThrownBy(() -> issuer.answer(request(ResetMethod.SECURITY_CODE, FULL, null, EXPORT, false)))
                .hasMessage("Case C-1001 was approved without its start time");
        assertThatThrownBy(() -> issuer.answer(request(ResetMethod.RESET_KEY, FULL, START, null, false)))
                .hasMessage("Case C-1001 was approved without its exported string or file");
    }

    @Test
    void an_answer_does_not_show_its_secret_in_a_log_line() {
        var key = new Answer.Key("A7K2M9QX");
        var codes = new Answer.Codes(List.of(new Answer.DatedCode(TODAY, "12345678")));

        assertThat(key.toString() + codes + codes.codes())
                .doesNotContain("A7K2M9QX")
                .doesNotContain("12345678");
    }

    @Test
    void the_manual_issuer_leaves_the_answer_to_a_technician() {
        assertThat(new ManualIssuer().answersByItself()).isFalse();
    }

    private static boolean opens(DemoDevice device, String key, byte[] exported, boolean cameras) {
        return device.judgeKey(key, exported, cameras, START) == Verdict.RIGHT;
    }

    private static boolean opens(DemoDevice device, byte[] file, byte[] exported, boolean cameras) {
        return device.judgeFile(file, exported, cameras, START) == Verdict.RIGHT;
    }

    private static DemoDevice deviceOf(SerialNumber serial) {
        return new DemoDevice(serial, DemoSuite.keyFor(serial, MASTER_KEY));
    }

    private List<Answer.DatedCode> codes(SerialNumber serial, LocalDateTime startTime) {
        var request = request(ResetMethod.SECURITY_CODE, serial, startTime, null, false);
        return ((Answer.Codes) issuer.answer(request)).codes();
    }

    private String key(SerialNumber serial, byte[] exported, boolean cameras) {
        var request = request(ResetMethod.RESET_KEY, serial, null, exported, cameras);
        return ((Answer.Key) issuer.answer(request)).key();
    }

    private Answer.File file(SerialNumber serial, byte[] exported) {
        return (Answer.File) issuer.answer(request(ResetMethod.ENCRYPT_FILE, serial, null, exported, false));
    }

    private static ResetRequest request(
            ResetMethod method, SerialNumber serial, LocalDateTime startTime, byte[] exported, boolean cameras) {
        return new ResetRequest(
                "r-1",
                "C-1001",
                serial,
                method,
                Optional.ofNullable(startTime),
                Optional.ofNullable(exported),
                cameras,
                TODAY,
                START.toInstant(ZoneOffset.UTC),
                START.plusDays(1).toInstant(ZoneOffset.UTC));
    }
}
