package org.resetdesk.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resetdesk.guidance.rules.Applies.NO;
import static org.resetdesk.guidance.rules.Applies.UNKNOWN;
import static org.resetdesk.guidance.rules.Applies.YES;
import static org.resetdesk.guidance.rules.Way.GUID_FILE;
import static org.resetdesk.guidance.rules.Way.HIK_CONNECT;
import static org.resetdesk.guidance.rules.Way.PARTNER_LAN;
import static org.resetdesk.guidance.rules.Way.PARTNER_NEARBY;
import static org.resetdesk.guidance.rules.Way.PARTNER_PLATFORM;
import static org.resetdesk.guidance.rules.Way.RESERVED_EMAIL;
import static org.resetdesk.guidance.rules.Way.RESET_BUTTON;
import static org.resetdesk.guidance.rules.Way.SADP_CODE;
import static org.resetdesk.guidance.rules.Way.SADP_FILE;
import static org.resetdesk.guidance.rules.Way.SADP_KEY;
import static org.resetdesk.guidance.rules.Way.SUBMIT_CASE;
import static org.resetdesk.guidance.rules.Way.VALIDATION_QUESTIONS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resetdesk.guidance.rules.Applies;
import org.resetdesk.guidance.rules.Firmware;
import org.resetdesk.guidance.rules.Way;

/** What the sources say of each device, row by row. */
class AdvisorTest {

    private static final String ALL_SET_UP =
            " bound=mine email=yes questions=yes guid=yes button=yes monitor=yes lan=yes";

    @Test
    void a_camera_has_the_leaflets_five_ways_and_no_recorders_way() {
        var ways = Asked.about("device=camera firmware=V5.5.0" + ALL_SET_UP);

        assertThat(ways.that(YES))
                .contains(RESET_BUTTON, VALIDATION_QUESTIONS, RESERVED_EMAIL, SADP_KEY, SADP_FILE, PARTNER_LAN)
                .contains(PARTNER_PLATFORM, SUBMIT_CASE);
        assertThat(ways.that(NO)).containsExactlyInAnyOrder(HIK_CONNECT, GUID_FILE, PARTNER_NEARBY, SADP_CODE);
    }

    @Test
    void a_recorder_has_the_leaflets_five_ways_and_no_reset_button() {
        var ways = Asked.about("device=nvr series=I firmware=V4.21.005" + ALL_SET_UP);

        assertThat(ways.that(YES))
                .startsWith(HIK_CONNECT, RESERVED_EMAIL, VALIDATION_QUESTIONS, GUID_FILE)
                .contains(PARTNER_NEARBY, PARTNER_PLATFORM, PARTNER_LAN, SADP_KEY, SADP_FILE, SUBMIT_CASE);
        assertThat(ways.that(NO)).containsExactlyInAnyOrder(RESET_BUTTON, SADP_CODE);
    }

    @ParameterizedTest
    @CsvSource({
        "nvr, 71Q/Q/K, V4.30.005, V4.30.004",
        "nvr, 71Q, V 4.30.005, V4.29.999",
        "nvr, Q, V4.30.005 build 200101, V4.30.000",
        "nvr, K, V4.31.000, V3.4.90",
        "nvr, I, V4.21.005, V4.21.004",
        "nvr, I, V4.60.005 build 231219, V4.20.999 build 231219",
        "dvr, HG, V4.30.110, V4.30.109",
        "dvr, 71/72HQ/HU/HT, V4.21.100, V4.21.099",
        "dvr, 72HQ, V4.21.100, V4.21.005",
        "dvr, HU, V4.21.101, V4.0.0",
        "dvr, M, V.4.26.000, V4.25.999",
        "dvr, m series, V4.26.000, V4.21.100",
    })
    void each_series_has_hik_connect_and_the_reserved_email_from_its_own_firmware_on(
            String device, String series, String enough, String tooOld) {
        var about = "device=%s|series=%s|bound=mine|email=yes|firmware=".formatted(device, series);

        for (var way : List.of(HIK_CONNECT, RESERVED_EMAIL, PARTNER_NEARBY)) {
            assertThat(Asked.about(about + enough).applies(way)).isEqualTo(YES);
            assertThat(Asked.about(about + tooOld).applies(way)).isEqualTo(NO);
            assertThat(Asked.about(about).applies(way)).isEqualTo(UNKNOWN);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "camera, V5.50, V5.49",
        "camera, V5.5.0, V5.4.41",
        "camera, V5.6.2build 190701, V5.3.8_151224",
        "nvr, V3.4.90, V3.4.89",
        "dvr, V3.4.80, V3.4.79",
    })
    void validation_questions_came_with_a_firmware(String device, String enough, String tooOld) {
        var about = "device=%s|questions=yes|firmware=".formatted(device);

        assertThat(Asked.about(about + enough).applies(VALIDATION_QUESTIONS)).isEqualTo(YES);
        assertThat(Asked.about(about + tooOld).applies(VALIDATION_QUESTIONS)).isEqualTo(NO);
        assertThat(Asked.about(about + tooOld).advice(VALIDATION_QUESTIONS).why())
                .startsWith("Not for this firmware")
                .contains(Firmware.read(tooOld).orElseThrow().toString());
    }

    @ParameterizedTest
    @CsvSource({"nvr, V3.4.90, V3.4.89", "dvr, V3.4.80, V3.4.79"})
    void a_guid_file_is_for_recorders_of_the_same_firmware(String device, String enough, String tooOld) {
        var about = "device=%s|guid=yes|firmware=".formatted(device);

        assertThat(Asked.about(about + enough).applies(GUID_FILE)).isEqualTo(YES);
        assertThat(Asked.about(about + tooOld).applies(GUID_FILE)).isEqualTo(NO);
    }

    @ParameterizedTest
    @CsvSource({"camera, V5.3.0, V5.2.9", "nvr, V3.3.4, V3.3.3", "dvr, V3.1.7, V3.1.6"})
    void sadp_asks_for_file_or_key_from_a_firmware_on_and_for_a_dated_code_before(
            String device, String newer, String older) {
        var now = Asked.about("device=%s|lan=yes|monitor=no|firmware=%s".formatted(device, newer));
        var before = Asked.about("device=%s|lan=yes|monitor=no|firmware=%s".formatted(device, older));

        assertThat(List.of(now.applies(SADP_FILE), now.applies(SADP_KEY), now.applies(SADP_CODE)))
                .containsExactly(YES, YES, NO);
        assertThat(List.of(before.applies(SADP_FILE), before.applies(SADP_KEY), before.applies(SADP_CODE)))
                .containsExactly(NO, NO, YES);
    }

    @ParameterizedTest
    @CsvSource({"nvr, V3.4.89, V3.4.90", "dvr, V3.4.79, V3.4.80"})
    void a_recorders_own_menu_takes_dated_codes_until_that_menu_went(String device, String older, String newer) {
        assertThat(Asked.about("device=%s|firmware=%s".formatted(device, older)).applies(SADP_CODE))
                .isEqualTo(YES);
        assertThat(Asked.about("device=%s|firmware=%s".formatted(device, newer)).applies(SADP_CODE))
                .isEqualTo(NO);
    }

    @Test
    void a_version_on_which_it_was_seen_is_no_minimum() {
        var older = Asked.about("device=nvr series=I bound=mine firmware=V4.30.000");
        var documented = Asked.about("device=nvr|series=M|bound=mine|firmware=V4.61.430 build 240315");
        var before = Asked.about("device=nvr|series=M|bound=mine|firmware=V4.61.000");

        assertThat(older.applies(HIK_CONNECT)).isEqualTo(YES);
        assertThat(older.advice(HIK_CONNECT).source()).contains("verified on V4.60.005 build 231219");
        assertThat(documented.applies(HIK_CONNECT)).isEqualTo(YES);
        assertThat(documented.advice(HIK_CONNECT).source()).contains("verified on V4.61.430 build 240315");
        assertThat(before.applies(HIK_CONNECT)).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "bound=no, HIK_CONNECT, NO, bound to no account",
        "bound=other, HIK_CONNECT, NO, somebody else's account",
        "monitor=no, HIK_CONNECT, NO, monitor",
        "bound=no, PARTNER_NEARBY, NO, bound to no account",
        "bound=other, PARTNER_NEARBY, UNKNOWN, agrees to the reset",
        "bound=no, PARTNER_PLATFORM, NO, bound to no account",
        "lan=no, PARTNER_PLATFORM, NO, own network",
        "lan=no, PARTNER_LAN, NO, own network",
        "lan=no, SADP_KEY, NO, own network",
        "lan=no, SADP_FILE, NO, own network",
        "email=no, RESERVED_EMAIL, NO, reserved",
        "monitor=no, RESERVED_EMAIL, NO, monitor",
        "questions=no, VALIDATION_QUESTIONS, NO, questions",
        "monitor=no, VALIDATION_QUESTIONS, YES, questions were set",
        "monitor=no lan=no, VALIDATION_QUESTIONS, NO, monitor",
        "guid=no, GUID_FILE, NO, GUID",
        "lan=no, GUID_FILE, YES, GUID",
        "lan=no monitor=no, SUBMIT_CASE, YES, works",
    })
    void what_was_not_set_up_or_is_not_at_hand_rules_a_way_out(String changed, Way way, Applies applies, String why) {
        var advice = Asked.about("device=nvr series=I firmware=V4.30.000" + ALL_SET_UP + " " + changed)
                .advice(way);

        assertThat(advice.applies()).isEqualTo(applies);
        assertThat(advice.why()).contains(why);
    }

    @Test
    void what_was_set_up_is_unknown_until_said_but_what_can_be_brought_is_no_obstacle() {
        var ways = Asked.about("device=nvr series=I firmware=V4.30.000");

        assertThat(ways.that(UNKNOWN))
                .contains(HIK_CONNECT, RESERVED_EMAIL, VALIDATION_QUESTIONS, GUID_FILE, PARTNER_NEARBY);
        assertThat(ways.that(YES)).containsExactly(PARTNER_LAN, SADP_KEY, SADP_FILE, SUBMIT_CASE);
        assertThat(ways.advice(PARTNER_LAN).needs()).anyMatch(need -> need.contains("phone"));
    }

    @Test
    void a_camera_has_no_ways_of_its_monitor_and_its_button_must_be_there() {
        assertThat(Asked.about("device=camera button=yes").applies(RESET_BUTTON))
                .isEqualTo(YES);
        assertThat(Asked.about("device=camera button=no").applies(RESET_BUTTON)).isEqualTo(NO);
        assertThat(Asked.about("device=camera").applies(RESET_BUTTON)).isEqualTo(UNKNOWN);
        assertThat(Asked.about("device=camera bound=mine").applies(HIK_CONNECT)).isEqualTo(NO);
        assertThat(Asked.about("device=camera email=yes").applies(RESERVED_EMAIL))
                .isEqualTo(YES);
    }

    @Test
    void an_alarm_panel_goes_to_a_person() {
        var ways = Asked.about("device=alarm" + ALL_SET_UP);

        assertThat(ways.that(YES)).containsExactly(SUBMIT_CASE);
        assertThat(ways.that(NO)).hasSize(11);
        assertThat(ways.advice(PARTNER_PLATFORM).limits()).anyMatch(limit -> limit.contains("AX PRO"));
    }

    @Test
    void intercoms_and_access_control_export_a_file_and_some_intercoms_send_a_mail() {
        assertThat(Asked.about("device=intercom").applies(SADP_FILE)).isEqualTo(YES);
        assertThat(Asked.about("device=access").applies(SADP_FILE)).isEqualTo(YES);
        assertThat(Asked.about("device=access").advice(SADP_FILE).steps().get(0))
                .contains("HikCentral");
        assertThat(Asked.about("model=DS-KD7003EY-IME2 email=yes").applies(RESERVED_EMAIL))
                .isEqualTo(YES);
        assertThat(Asked.about("model=DS-KV8113-WME1 email=yes").applies(RESERVED_EMAIL))
                .isEqualTo(UNKNOWN);
        assertThat(Asked.about("device=intercom bound=mine").applies(HIK_CONNECT))
                .isEqualTo(NO);
    }

    @Test
    void an_ezviz_device_is_reset_by_its_own_house() {
        assertThat(Asked.about("serial=CS-C6TC-32WFR0120170327CCCH738231995").that(NO))
                .hasSize(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "model=WX-1000", "firmware=what? firmware=V9.1", "series=Z", "firmware=latest"})
    void an_unknown_device_gets_the_general_order_and_is_told_so(String asked) {
        var ways = Asked.about(asked);

        assertThat(ways.notes()).anyMatch(note -> note.contains("general order"));
        assertThat(ways.that(YES)).containsExactly(SUBMIT_CASE);
        assertThat(ways.that(UNKNOWN)).startsWith(HIK_CONNECT, RESERVED_EMAIL, VALIDATION_QUESTIONS);
        assertThat(ways.that(NO)).isEmpty();
    }

    @Test
    void what_rules_a_way_out_on_every_device_rules_it_out_on_an_unknown_one() {
        var ways = Asked.about("bound=no email=no lan=no monitor=no");

        assertThat(ways.that(NO)).contains(HIK_CONNECT, RESERVED_EMAIL, PARTNER_LAN, PARTNER_PLATFORM, SADP_KEY);
        assertThat(ways.advice(HIK_CONNECT).why()).contains("bound to no account");
    }

    @Test
    void an_unknown_series_is_told_which_series_have_a_way_unless_the_firmware_is_older_than_all() {
        var unknown = Asked.about("device=nvr bound=mine firmware=V4.40.000").advice(HIK_CONNECT);
        var tooOld = Asked.about("device=nvr bound=mine firmware=V4.1.000").advice(HIK_CONNECT);

        assertThat(unknown.applies()).isEqualTo(UNKNOWN);
        assertThat(unknown.why()).contains("71Q/Q/K (V4.30.005 or newer)", "I (V4.21.005 or newer)");
        assertThat(unknown.needs()).noneMatch(need -> need.contains("V4.30.005"));
        assertThat(tooOld.applies()).isEqualTo(NO);
        assertThat(tooOld.why()).contains("V4.21.005");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "device=camera firmware=V5.6.2",
                "device=nvr series=I firmware=V4.30.000 bound=mine",
                "device=dvr",
                "device=alarm",
                "device=access",
                "device=intercom",
                "device=recorder",
                "",
                "serial=DS-3E1310P-EI/M"
            })
    void all_twelve_ways_are_listed_once_what_applies_first_and_the_case_last_of_these(String asked) {
        var ways = Asked.about(asked);
        var applying = ways.that(YES);

        assertThat(ways.all()).extracting(Advice::way).containsExactlyInAnyOrder(Way.values());
        assertThat(ways.all()).extracting(Advice::applies).isSorted();
        assertThat(applying.get(applying.size() - 1)).isEqualTo(SUBMIT_CASE);
        assertThat(ways.all()).allSatisfy(advice -> {
            assertThat(advice.why()).endsWith(".").hasSizeGreaterThan(15);
            assertThat(advice.steps()).isNotEmpty();
            assertThat(advice.source()).isNotBlank().doesNotContain("null");
        });
    }
}
