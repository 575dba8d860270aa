package org.resetdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.resetdesk.cases.ResetString;
import org.resetdesk.cases.SerialNumber;

/** The script of the form names a wrong code in the words of the desk, before it is sent. */
@QuarkusTest
class CodesInABrowserTest {

    @Inject
    Visitors visitors;

    @Test
    void a_wrong_reset_code_is_named_on_the_phone_just_as_the_desk_would() {
        var claimed = "DS-2CD2042WD-I20160413AAWR586123456";
        var texts = List.of(
                Desk.RESET_STRING,
                "QkFTRTY0\nLWxpa2UtcmVz\r\nZXQtc3RyaW5n",
                "www.example.com\r\n586123456\r\nABCDEF\r\nDS-2CD2042WD-I",
                "www.example.com\n\rC58612345\n\rABCDEF",
                "hik-connect.comD00675412ABCDEFDS-7608NI",
                "www.example.com C58612345 ABCDEF",
                "QRC03010003" + "x".repeat(60),
                "qrc03010003" + "x".repeat(60),
                "<ns:DeviceInfo version=\"2.0\"><ns:serialNumber>1</ns:serialNumber></ns:DeviceInfo>",
                "<DeviceInfo version=\"2.0\"><serialNumber>1</serialNumber></DeviceInfo>",
                "https://www.hik-connect.com/x?y=12345678",
                "www.example.com/some/where/else",
                "A1B2C3D4",
                "586123456",
                claimed,
                "S/N: C58612345",
                "tooshort",
                "short",
                "x".repeat(1025),
                "ümlautümlautümlaut");
        try (var page = page()) {
            var found = new SoftAssertions();
            for (var text : texts) {
                var desks = ResetString.read(text, Optional.of(SerialNumber.asItStands(claimed)))
                                instanceof ResetString.Refused refused
                        ? refused.message()
                        : "";
                found.assertThat(page.evaluate(
                                "async ([text, claimed]) => (await import('/capture/codes.js')).wrongAsResetString(text, claimed)",
                                List.of(text, claimed)))
                        .as(text)
                        .isEqualTo(desks);
            }
            found.assertAll();
        }
    }

    @Test
    void a_serial_number_has_the_same_form_on_the_phone_as_at_the_desk() throws IOException {
        var serials = Files.readAllLines(Path.of("src", "test", "resources", "serials.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t")[1])
                .toList();
        assertThat(serials).hasSizeGreaterThan(50);
        try (var page = page()) {
            var found = new SoftAssertions();
            for (var serial : serials) {
                found.assertThat(page.evaluate(
                                "async text => { const codes = await import('/capture/codes.js');"
                                        + " return { is: codes.mayBeSerial(text, false), text: codes.normalised(text) }; }",
                                serial))
                        .as(serial)
                        .isEqualTo(Map.of(
                                "is",
                                SerialNumber.asItStands(serial).form() != SerialNumber.Form.OTHER,
                                "text",
                                SerialNumber.normalise(serial)));
            }
            found.assertAll();
        }
    }

    private Page page() {
        // The script says it in the words that this page carries.
        return visitors.as("installer", Window.phone(), "/cases/new");
    }
}
