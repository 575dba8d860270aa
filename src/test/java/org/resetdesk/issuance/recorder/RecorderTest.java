package org.resetdesk.issuance.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.issuance.DemoDesk;
import org.resetdesk.issuance.DemoExport;
import org.resetdesk.issuance.recorder.Reply.Accepted;
import org.resetdesk.issuance.recorder.Reply.Refused;

class RecorderTest {

    private static final DemoDesk DESK = new DemoDesk("0123456789abcdef0123456789abcdef");
    private static final Instant NOW = Instant.parse("2026-03-04T09:15:27Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final LocalDateTime RIGHT = LocalDateTime.of(2026, 3, 4, 9, 15, 27);
    private static final LocalDateTime NEVER_SET = LocalDateTime.of(1970, 1, 1, 0, 3, 25);
    private static final String TAIL = "Z28921123";
    private static final String OTHER_TAIL = "Z28921124";
    private static final String EXPORT = "VGhpcy1pcy1hbi1leHBvcnQtb2YtYS1kZW1vLXJlY29yZGVy";
    private static final String NEWER_EXPORT = "VGhpcy1pcy1hbm90aGVyLWV4cG9ydC1vZi10aGF0LXJlY29y";
    private static final String PASSWORD = "Lamp-post7";

    @ParameterizedTest
    @CsvSource({
        "CODE,false",
        "CODE,true",
        "FILE,false",
        "FILE,true",
        "FILE_OR_KEY,false",
        "FILE_OR_KEY,true",
        "MAILED_CODE,false"
    })
    void the_right_answer_is_accepted_once(Firmware firmware, boolean cameras) {
        for (var entry : rightAnswers(firmware, TAIL, cameras)) {
            var recorder = asked(firmware, TAIL, cameras);

            assertThat(recorder.reset(entry, NOW)).isEqualTo(new Accepted(cameras));
            assertThat(recorder.hasNewPassword()).isTrue();
            assertThat(recorder.reset(entry, NOW)).isInstanceOf(Refused.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"CODE,false", "CODE,true", "FILE,false", "FILE,true", "FILE_OR_KEY,false", "FILE_OR_KEY,true"})
    void another_recorders_answer_and_one_for_a_wider_or_narrower_reset_are_refused(
            Firmware firmware, boolean cameras) {
        var recorder = asked(firmware, TAIL, cameras);

        for (var entry : rightAnswers(firmware, OTHER_TAIL, cameras)) {
            assertThat(error(recorder.reset(entry, NOW))).isEqualTo(2039);
        }
        for (var entry : rightAnswers(firmware, TAIL, !cameras)) {
            assertThat(error(recorder.reset(entry, NOW))).isEqualTo(2039);
        }
    }

    @Test
    void a_code_with_any_digit_changed_is_refused() {
        var right = code(RIGHT, TODAY);
        for (var place = 0; place < right.length(); place++) {
            for (var digit = '0'; digit <= '9'; digit++) {
                var changed = right.substring(0, place) + digit + right.substring(place + 1);
                var reply = asked(Firmware.CODE, TAIL, false).reset(typed(changed), NOW);
                if (digit == right.charAt(place)) {
                    assertThat(reply).isInstanceOf(Accepted.class);
                } else {
                    assertThat(error(reply)).isEqualTo(2039);
                }
            }
        }
    }

    @Test
    void a_mailed_code_is_for_its_recorder_and_its_qr_code_and_every_digit_counts() {
        var right = DESK.verificationCode(serial(TAIL), EXPORT);
        for (var wrong : new String[] {
            DESK.verificationCode(serial(OTHER_TAIL), EXPORT), DESK.verificationCode(serial(TAIL), NEWER_EXPORT)
        }) {
            assertThat(error(asked(Firmware.MAILED_CODE, TAIL, false).reset(typed(wrong), NOW)))
                    .isEqualTo(2039);
        }
        for (var place = 0; place < right.length(); place++) {
            for (var digit = '0'; digit <= '9'; digit++) {
                if (digit != right.charAt(place)) {
                    var changed = right.substring(0, place) + digit + right.substring(place + 1);
                    assertThat(error(asked(Firmware.MAILED_CODE, TAIL, false).reset(typed(changed), NOW)))
                            .isEqualTo(2039);
                }
            }
        }
    }

    @Test
    void a_key_with_any_bit_of_any_character_changed_is_refused() {
        var right = DESK.key(serial(TAIL), EXPORT, false);
        for (var place = 0; place < right.length(); place++) {
            for (var bit = 0; bit < 16; bit++) {
                var changed = (char) (right.charAt(place) ^ 1 << bit);
                var key = right.substring(0, place) + changed + right.substring(place + 1);
                var reply = asked(Firmware.FILE_OR_KEY, TAIL, false).reset(typed(key), NOW);
                assertThat(error(reply))
                        .as("%d in place of %d", (int) changed, place)
                        .isIn(2033, 2039);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Firmware.class,
            names = {"FILE", "FILE_OR_KEY"})
    void a_file_with_any_bit_changed_or_a_byte_more_or_less_is_refused(Firmware firmware) {
        var right = DESK.file(serial(TAIL), EXPORT, false);
        for (var bit = 0; bit < 8 * right.length; bit++) {
            var changed = right.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(error(asked(firmware, TAIL, false).reset(imported(changed), NOW)))
                    .as("bit %d", bit)
                    .isEqualTo(2039);
        }
        for (var length : new int[] {right.length - 1, right.length + 1}) {
            var changed = Arrays.copyOf(right, length);
            assertThat(error(asked(firmware, TAIL, false).reset(imported(changed), NOW)))
                    .isEqualTo(2039);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Firmware.class, names = "CODE", mode = EnumSource.Mode.EXCLUDE)
    void an_answer_from_before_a_restart_is_void(Firmware firmware) {
        for (var entry : rightAnswers(firmware, TAIL, false)) {
            var recorder = asked(firmware, TAIL, false);
            recorder.restart(NOW.plusSeconds(60));
            assertThat(error(recorder.reset(entry, NOW.plusSeconds(90)))).isEqualTo(2022);

            recorder.forgotPassword(false, NEWER_EXPORT, NOW.plusSeconds(120));
            assertThat(error(recorder.reset(entry, NOW.plusSeconds(150)))).isEqualTo(2022);
        }
    }

    @Test
    void a_code_from_before_a_restart_is_void_whatever_the_clock_shows() {
        for (var clock : new LocalDateTime[] {RIGHT, NEVER_SET}) {
            var recorder = asked(Firmware.CODE, TAIL, false, clock);
            var code = code(clock, clock.toLocalDate());
            // At once: not even the second has changed.
            recorder.restart(NOW);
            assertThat(error(recorder.reset(typed(code), NOW))).isEqualTo(2009);

            recorder.forgotPassword(false, EXPORT, NOW);
            assertThat(error(recorder.reset(typed(code), NOW))).isEqualTo(2039);
            assertThat(recorder.reset(typed(code(recorder.startTime(), clock.toLocalDate())), NOW))
                    .isInstanceOf(Accepted.class);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Firmware.class, names = "CODE", mode = EnumSource.Mode.EXCLUDE)
    void a_newer_export_voids_the_answer_to_the_older_one(Firmware firmware) {
        for (var entry : rightAnswers(firmware, TAIL, false)) {
            var recorder = asked(firmware, TAIL, false);
            recorder.forgotPassword(false, NEWER_EXPORT, NOW.plusSeconds(60));

            assertThat(error(recorder.reset(entry, NOW.plusSeconds(90)))).isEqualTo(2022);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Firmware.class, names = "CODE", mode = EnumSource.Mode.EXCLUDE)
    void an_export_is_overdue_after_two_days_by_the_recorders_own_clock(Firmware firmware) {
        var lasts = Recorder.EXPORT_LASTS;
        for (var entry : rightAnswers(firmware, TAIL, false)) {
            assertThat(asked(firmware, TAIL, false).reset(entry, NOW.plus(lasts)))
                    .isInstanceOf(Accepted.class);
            assertThat(error(asked(firmware, TAIL, false)
                            .reset(entry, NOW.plus(lasts).plusSeconds(1))))
                    .isEqualTo(2023);

            var setBack = asked(firmware, TAIL, false);
            setBack.turnClockTo(NEVER_SET, NOW.plusSeconds(5));
            assertThat(error(setBack.reset(entry, NOW.plusSeconds(10)))).isEqualTo(2023);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_file_and_a_key_end_by_the_recorders_clock_with_what_the_desk_promises(boolean clockIsRight) {
        var clock = clockIsRight ? RIGHT : NEVER_SET;
        var export = DemoExport.of(EXPORT, clock);
        var end = NOW.plusSeconds(60 * 60);
        var file = imported(DESK.file(serial(TAIL), export, false, end));
        var key = typed(DESK.key(serial(TAIL), export, false, end));
        for (var entry : new Entry[] {file, key}) {
            // A key ends with its minute.
            var late = entry == key ? 60 : 0;
            var before = exporting(export, clock);
            assertThat(before.reset(entry, end.minusSeconds(1))).isInstanceOf(Accepted.class);

            var after = exporting(export, clock);
            assertThat(error(after.reset(entry, end.plusSeconds(late)))).isEqualTo(2023);
            assertThat(after.hasNewPassword()).isFalse();
            assertThat(error(after.reset(entry, end.plus(Duration.ofHours(30)))))
                    .isEqualTo(2023);
        }
    }

    private static Recorder exporting(String export, LocalDateTime clock) {
        var serial = serial(TAIL);
        var recorder = new Recorder(Firmware.FILE_OR_KEY, serial, "ABCDEF", DESK.keyFor(serial), clock, NOW);
        recorder.forgotPassword(false, export, NOW);
        return recorder;
    }

    @Test
    void a_code_is_good_on_its_date_alone() {
        var codes = DESK.codes(serial(TAIL), RIGHT, false, TODAY);
        assertThat(codes).hasSizeGreaterThan(2);
        codes.forEach((date, code) -> {
            var recorder = asked(Firmware.CODE, TAIL, false);
            recorder.turnClockTo(date.plusDays(1).atStartOfDay(), NOW);
            assertThat(error(recorder.reset(typed(code), NOW))).isEqualTo(2039);
            recorder.turnClockTo(date.minusDays(1).atTime(23, 59, 59), NOW);
            assertThat(error(recorder.reset(typed(code), NOW))).isEqualTo(2039);
            recorder.turnClockTo(date.atTime(23, 59, 59), NOW);
            assertThat(recorder.reset(typed(code), NOW)).isInstanceOf(Accepted.class);
        });
    }

    @Test
    void a_clock_that_was_never_set_gets_codes_too() {
        var recorder = asked(Firmware.CODE, TAIL, false, NEVER_SET);

        assertThat(recorder.startTime()).isEqualTo(NEVER_SET);
        assertThat(recorder.reset(typed(code(NEVER_SET, NEVER_SET.toLocalDate())), NOW))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void after_seven_wrong_tries_it_is_locked_for_half_an_hour_even_for_the_right_answer() {
        var recorder = asked(Firmware.FILE_OR_KEY, TAIL, false);
        for (var count = 0; count < Recorder.MOST_WRONG_TRIES; count++) {
            assertThat(error(recorder.reset(typed("22222222"), NOW))).isEqualTo(2039);
        }
        var right = typed(DESK.key(serial(TAIL), EXPORT, false));

        var refused = (Refused) recorder.reset(right, NOW.plusSeconds(60));
        assertThat(refused.error().number()).isEqualTo(2018);
        assertThat(refused.why()).contains("29 minutes");
        assertThat(recorder.reset(right, NOW.plus(Duration.ofMinutes(30)))).isInstanceOf(Accepted.class);
    }

    @Test
    void what_its_firmware_does_not_know_is_denied() {
        var file = imported(DESK.file(serial(TAIL), EXPORT, false));
        assertThat(error(asked(Firmware.CODE, TAIL, false).reset(file, NOW))).isEqualTo(2009);
        var key = typed(DESK.key(serial(TAIL), EXPORT, false));
        assertThat(error(asked(Firmware.FILE, TAIL, false).reset(key, NOW))).isEqualTo(2009);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "123456789", "ABCD EFG", "abcdefgh"})
    void what_is_no_code_or_key_at_all_is_illegal_and_no_wrong_try(String typed) {
        for (var firmware : new Firmware[] {Firmware.CODE, Firmware.FILE_OR_KEY}) {
            var recorder = asked(firmware, TAIL, false);
            for (var count = 0; count < Recorder.MOST_WRONG_TRIES; count++) {
                assertThat(error(recorder.reset(typed(typed), NOW))).isEqualTo(2033);
            }
            assertThat(recorder.isLockedAt(NOW)).isFalse();
        }
    }

    @Test
    void an_empty_file_and_an_answer_to_nothing_have_an_empty_encrypt_string() {
        assertThat(error(asked(Firmware.FILE, TAIL, false).reset(imported(new byte[0]), NOW)))
                .isEqualTo(2022);
        var never = new Recorder(Firmware.FILE, serial(TAIL), "ABCDEF", DESK.keyFor(serial(TAIL)), RIGHT, NOW);
        assertThat(error(never.reset(imported(DESK.file(serial(TAIL), EXPORT, false)), NOW)))
                .isEqualTo(2022);
    }

    @Test
    void a_bad_new_password_is_refused_and_the_right_answer_is_still_good_afterwards() {
        var recorder = asked(Firmware.FILE_OR_KEY, TAIL, false);
        var key = DESK.key(serial(TAIL), EXPORT, false);

        assertThat(error(recorder.reset(new Entry(key, Optional.empty(), "admin123", "admin123"), NOW)))
                .isEqualTo(2020);
        assertThat(error(recorder.reset(new Entry(key, Optional.empty(), PASSWORD, PASSWORD + "x"), NOW)))
                .isEqualTo(2024);
        assertThat(recorder.reset(typed(key), NOW)).isInstanceOf(Accepted.class);
    }

    private static Entry[] rightAnswers(Firmware firmware, String tail, boolean cameras) {
        var serial = serial(tail);
        var file = imported(DESK.file(serial, EXPORT, cameras));
        var key = typed(DESK.key(serial, EXPORT, cameras));
        return switch (firmware) {
            case CODE ->
                new Entry[] {typed(DESK.codes(serial, RIGHT, cameras, TODAY).get(TODAY))};
            case FILE -> new Entry[] {file};
            case FILE_OR_KEY -> new Entry[] {file, key};
            case MAILED_CODE -> new Entry[] {typed(DESK.verificationCode(serial, EXPORT))};
        };
    }

    private static String code(LocalDateTime startTime, LocalDate date) {
        return DESK.codes(serial(TAIL), startTime, false, TODAY).get(date);
    }

    private static Recorder asked(Firmware firmware, String tail, boolean cameras) {
        return asked(firmware, tail, cameras, RIGHT);
    }

    private static Recorder asked(Firmware firmware, String tail, boolean cameras, LocalDateTime clock) {
        var recorder = new Recorder(firmware, serial(tail), "ABCDEF", DESK.keyFor(serial(tail)), clock, NOW);
        recorder.forgotPassword(cameras, EXPORT, NOW);
        return recorder;
    }

    private static SerialNumber serial(String tail) {
        return SerialNumber.asItStands(Firmware.FILE_OR_KEY.serialWith(tail));
    }

    private static Entry typed(String typed) {
        return new Entry(typed, Optional.empty(), PASSWORD, PASSWORD);
    }

    private static Entry imported(byte[] file) {
        return new Entry("", Optional.of(file), PASSWORD, PASSWORD);
    }

    private static int error(Reply reply) {
        assertThat(reply).isInstanceOf(Refused.class);
        return ((Refused) reply).error().number();
    }
}
