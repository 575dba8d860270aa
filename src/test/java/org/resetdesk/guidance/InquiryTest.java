package org.resetdesk.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resetdesk.guidance.rules.DeviceFamily;
import org.resetdesk.guidance.rules.RuleBook;
import org.resetdesk.guidance.rules.Series;
import org.resetdesk.platform.FieldProblem;

class InquiryTest {

    @ParameterizedTest
    @CsvSource({
        "DS-2CD2385G1-I, CAMERA",
        "ds-2de4425iw-de, CAMERA",
        "iDS-2CD7A46G0, CAMERA",
        "DS-2TD2617-6/PA, CAMERA",
        "IPC-T000-Z, CAMERA",
        "HWI-T000H, CAMERA",
        "DS-7608NI-I2/8P, NVR",
        "DS-7608NI-K2-8P, NVR",
        "DS-96128NI-I16, NVR",
        "iDS-6704NXI-I/BA, NVR",
        "DS-7208HUHI-F2/N/A, DVR",
        "iDS-7208HQHI-M1/S, DVR",
        "DS-7816H-SNH, DVR",
        "DS-KD7003EY-IME2, INTERCOM",
        "DS-KV8213-WME1(C), INTERCOM",
        "DS-K1T341AMF, ACCESS",
        "DS-PWA96-M-WE, ALARM",
        "DS-3E1310P-EI/M, SWITCH",
        "CS-C6TC-32WFR, EZVIZ",
    })
    void a_model_tells_the_kind_of_device(String model, DeviceFamily family) {
        assertThat(Asked.situation("model=" + model).families()).containsExactly(family);
    }

    @ParameterizedTest
    @CsvSource({
        "DS-2CD2042WD-I20160413AAWR586123456, CAMERA",
        "DS-7608NI-I2/8P0820190316CCRRD00725962WCVU, NVR",
        "DS-7208HUHI-F2/N/A0820160422CCWR593257094WCVU, DVR",
        "DS-K1T341AMF20211027V030230ENJ23214000, ACCESS",
        "DS-KV6113-WPE1(C)0120250625RRGC0255000, INTERCOM",
        "DS-7732NI-K416202004, NVR",
    })
    void a_full_serial_number_tells_it_too_even_when_its_end_is_cut_off(String serial, DeviceFamily family) {
        assertThat(Asked.situation("serial=" + serial).families()).containsExactly(family);
    }

    @ParameterizedTest
    @CsvSource({
        "DS-7608NI-I2/8P, I",
        "DS-9632NI-I8, I",
        "DS-7616NXI-I2/S, I",
        "DS-7608NI-K2-8P, 71Q/Q/K",
        "DS-7104NI-Q1/4P, 71Q/Q/K",
        "DS-7708N-K4, 71Q/Q/K",
        "DS-7608NI-M2/8P, M",
        "iDS-7208HQHI-M1/S, M",
        "DS-7108HGHI-F1, HG",
        "DS-7216HUHI-K2, 71/72HQ/HU/HT",
        "DS-7204HTHI-K1, 71/72HQ/HU/HT",
        "DS-7604NI-E1, ",
        "DS-7316HUHI-K4, ",
        "DS-7816H-SNH, ",
    })
    void a_model_tells_its_series_where_that_is_safe(String model, String series) {
        assertThat(Asked.situation("model=" + model).series().map(Series::name).orElse(null))
                .isEqualTo(series);
    }

    @ParameterizedTest
    @CsvSource({"I, NVR", "71Q/Q/K, NVR", "HG, DVR", "hu, DVR", "M, DVR"})
    void a_series_alone_stands_for_the_device_that_the_leaflet_names_with_it(String series, DeviceFamily family) {
        assertThat(Asked.situation("series=" + series).families()).containsExactly(family);
        assertThat(Asked.about("series=" + series).notes())
                .hasSize(1)
                .first()
                .asString()
                .contains("series");
    }

    @Test
    void a_series_of_another_kind_of_device_is_left_aside_and_said() {
        assertThat(Asked.situation("device=dvr series=I").series()).isEmpty();
        assertThat(Asked.about("device=dvr series=I").notes()).anyMatch(note -> note.contains("leave it aside"));
    }

    @Test
    void a_device_that_the_model_contradicts_is_believed_and_the_contradiction_said() {
        assertThat(Asked.situation("device=camera model=DS-7608NI-I2").families())
                .containsExactly(DeviceFamily.CAMERA);
        assertThat(Asked.about("device=camera model=DS-7608NI-I2").notes())
                .anyMatch(note -> note.contains("network recorders"));
    }

    @Test
    void a_serial_number_that_is_cut_off_or_another_makers_is_told() {
        assertThat(Asked.about("serial=DS-2CD2142FWD-I20160101AAWRD").notes())
                .anyMatch(note -> note.contains("widen the column"));
        assertThat(Asked.about("serial=6C01E93PAG69A7D").notes()).anyMatch(note -> note.contains("Dahua"));
    }

    @Test
    void every_wrong_answer_is_named_at_once() {
        var refused = (Inquiry.Refused) Inquiry.read(
                RuleBook.load(),
                Asked.form("device=toaster|bound=perhaps|lan=2|email=unsaid|firmware=" + "9".repeat(200)),
                Asked.TODAY);

        assertThat(refused.problems())
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder("device", "bound", "lan", "email", "firmware");
    }
}
