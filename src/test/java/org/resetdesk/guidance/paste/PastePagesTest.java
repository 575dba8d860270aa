package org.resetdesk.guidance.paste;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resetdesk.Desk;
import org.resetdesk.Visitor;
import org.resetdesk.evidence.office.OfficeFile;

@QuarkusTest
class PastePagesTest {

    private static final String REPLY =
            "<ProbeMatch><DeviceDescription>DS-2CD2385G1-I</DeviceDescription><DeviceSN>DS-2CD2385G1-I20200414AAWRE33842000</DeviceSN>"
                    + "<BootTime>1970-01-15 02:44:11</BootTime><PasswordResetAbility>true</PasswordResetAbility>"
                    + "<PasswordResetModeSecond>true</PasswordResetModeSecond><Salt>c0ffee</Salt></ProbeMatch>";

    private static final String TABLE = """
            ID,Device Type,Security,IPv4 Address,Software Version,Device Serial No.,Start Time,Salt
            001,DS-2CD1143G0-I,Active,192.168.1.64,V5.6.2build 190701,DS-2CD1143G0-I20190921AAWRD63749000,2024/5/2 10:11:12,s3cr3t
            002,DS-7608NI-K2-8P,Active,192.168.1.65,V4.30.005,DS-7608NI-K2/8P0820190316CCRRD00675487WCVU,1970-01-15 02:44:11,s3cr3t
            """;

    @Inject
    Desk desk;

    @Test
    void a_pasted_device_leads_to_its_ways_without_its_salt() {
        given().formParam(
                        "pasted",
                        "<ProbeMatch><DeviceSN>DS-2CD2385G1-I20200414AAWRE33842000</DeviceSN><Salt>c0ffee</Salt>"
                                + "<SoftwareVersion>V5.6.2build 190701</SoftwareVersion></ProbeMatch>")
                .post("/guidance/paste")
                .then()
                .statusCode(200)
                .body(containsString("DS-2CD2385G1-I20200414AAWRE33842000"))
                .body(containsString("/guidance?model=DS-2CD2385G1-I&amp;firmware=V5.6.2build+190701"))
                .body(not(containsString("c0ffee")));
    }

    @Test
    void a_device_leads_to_its_form_filled_with_the_method_that_its_abilities_tell() {
        given().formParam("pasted", REPLY)
                .post("/guidance/paste")
                .then()
                .statusCode(200)
                .body(containsString("Submit a case for this one"))
                .body(containsString("/cases/new?serial=DS-2CD2385G1-I20200414AAWRE33842000&amp;model=DS-2CD2385G1-I"
                        + "&amp;method=RESET_KEY&amp;startTime=1970-01-15+02%3A44%3A11"))
                .body(not(containsString("c0ffee")));

        Visitor.signedIn("installer@demo.example", desk.passwordOf("installer"))
                .request()
                .queryParam("serial", "DS-2CD2385G1-I20200414AAWRE33842000")
                .queryParam("model", "DS-2CD2385G1-I")
                .queryParam("method", "RESET_KEY")
                .queryParam("startTime", "1970-01-15 02:44:11")
                .queryParam("resetString", "SECRET")
                .get("/cases/new")
                .then()
                .statusCode(200)
                .body(containsString("value=\"DS-2CD2385G1-I20200414AAWRE33842000\""))
                .body(containsString("value=\"DS-2CD2385G1-I\""))
                .body(containsString("value=\"1970-01-15 02:44:11\""))
                .body(containsString("value=\"RESET_KEY\" checked"))
                .body(not(containsString(">SECRET")));
    }

    @Test
    void a_form_asked_for_with_rubbish_in_its_address_is_an_empty_form() {
        Visitor.signedIn("installer@demo.example", desk.passwordOf("installer"))
                .request()
                .queryParam("serial", "x".repeat(2000))
                .queryParam("maker", "nobody")
                .queryParam("method", "<script>")
                .get("/cases/new")
                .then()
                .statusCode(200)
                .body(containsString("name=\"serial\" class=\"serial\" value=\"\""))
                .body(not(containsString("<script>\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "windows-1252"})
    void a_chosen_csv_is_read_as_sadp_wrote_it(String charset) {
        var start = charset.startsWith("UTF") ? "\ufeff" : "";
        given().multiPart("pasted", "")
                .multiPart("table", "SADP.csv", (start + TABLE).getBytes(Charset.forName(charset)), "text/csv")
                .post("/guidance/paste")
                .then()
                .statusCode(200)
                .body(containsString("D63749000"))
                .body(containsString("startTime=2024-05-02+10%3A11%3A12"))
                .body(containsString("DS-7608NI-K2/8P0820190316CCRRD00675487WCVU"))
                .body(not(containsString("s3cr3t")));
    }

    @Test
    void a_chosen_workbook_is_read_in_its_columns() throws IOException {
        var rows =
                "<row><c r='B1' t='inlineStr'><is><t>Device Type</t></is></c><c r='C1' t='inlineStr'><is><t>Device Serial No.</t></is></c>"
                        + "<c r='D1' t='inlineStr'><is><t>Software Version</t></is></c><c r='E1' t='inlineStr'><is><t>Start Time</t></is></c></row>"
                        + "<row><c r='B2' t='inlineStr'><is><t>DS-2CD1143G0-I</t></is></c><c r='C2' t='inlineStr'><is><t>DS-2CD1143G0-I20190921AAWRD63749000</t></is></c>"
                        + "<c r='E2'><v>45414.42444444444</v></c></row>";
        var file = OfficeFile.workbook(Files.createTempFile("sadp", ".xlsx"), "", rows, "", null);
        try {
            given().multiPart("table", "SADP.xlsx", Files.readAllBytes(file))
                    .post("/guidance/paste")
                    .then()
                    .statusCode(200)
                    .body(containsString("DS-2CD1143G0-I20190921AAWRD63749000"))
                    .body(containsString("startTime=2024-05-02+10%3A11%3A12"))
                    .body(not(containsString("<dt>Firmware</dt>")));
        } finally {
            Files.delete(file);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "broken.xlsx, PK## no zip at all, We cannot read this workbook",
        "old.xls, any, Save it as .xlsx or .csv",
        "photo.csv, #~#~, This file holds no text",
        "notes.txt, hello, We found no device in it",
    })
    void a_file_that_is_no_table_is_told_what_to_choose(String name, String content, String message) {
        var bytes = content.replace("##", "\3\4").replace('~', '\0').getBytes(StandardCharsets.ISO_8859_1);
        given().multiPart("table", name, bytes)
                .post("/guidance/paste")
                .then()
                .statusCode(422)
                .body(containsString(message));
    }

    @Test
    void a_file_of_megabytes_is_refused_with_what_to_choose() {
        given().multiPart("table", "SADP.csv", new byte[3_000_000])
                .post("/guidance/paste")
                .then()
                .statusCode(422)
                .body(containsString("larger than 2 MB"));
        given().multiPart("table", "SADP.csv", "rubbish ".repeat(125_000).getBytes(StandardCharsets.UTF_8))
                .post("/guidance/paste")
                .then()
                .statusCode(422)
                .body(containsString("We found no device in it"));
    }

    @Test
    void what_is_no_device_is_answered_with_what_to_paste() {
        given().formParam("pasted", "hello")
                .post("/guidance/paste")
                .then()
                .statusCode(422)
                .body(containsString("We found no device in it"));
        given().post("/guidance/paste").then().statusCode(422).body(containsString("Nothing was pasted"));
    }

    @Test
    void a_megabyte_of_rubbish_is_refused_with_a_message_and_no_5xx() {
        given().formParam("pasted", "rubbish ".repeat(130_000))
                .post("/guidance/paste")
                .then()
                .statusCode(413)
                .body(containsString("too large"))
                .body(containsString("at most 250,000 characters"));
    }
}
