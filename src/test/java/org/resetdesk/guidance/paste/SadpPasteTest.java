package org.resetdesk.guidance.paste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDateTime;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resetdesk.guidance.paste.SadpPaste.Devices;
import org.resetdesk.guidance.paste.SadpPaste.Unreadable;

class SadpPasteTest {

    private static final String REPLY = """
            <?xml version="1.0" encoding="UTF-8" ?>
            <ProbeMatch>
            <Uuid>13A888A9-F1B1-4020-AE9F-05607682D23B</Uuid>
            <Types>inquiry</Types>
            <DeviceType>139024</DeviceType>
            <DeviceDescription>DS-2CD2385G1-I</DeviceDescription>
            <DeviceSN>DS-2CD2385G1-I20200414AAWRE33842000</DeviceSN>
            <SoftwareVersion>V5.6.2build 190701</SoftwareVersion>
            <BootTime>1970-01-15 02:44:11</BootTime>
            <Activated>true</Activated>
            <PasswordResetAbility>true</PasswordResetAbility>
            <PasswordResetModeSecond>true</PasswordResetModeSecond>
            <SupportSecurityQuestion>true</SupportSecurityQuestion>
            <SupportHCPlatform>true</SupportHCPlatform>
            <HCPlatformEnable>flase</HCPlatformEnable>
            <Salt>5db8e5fdc0ffee5db8e5fdc0ffee</Salt>
            <DeviceLock>true</DeviceLock>
            <SupportMailBox>flase</SupportMailBox>
            </ProbeMatch>
            """;

    @Test
    void a_discovery_reply_tells_serial_model_firmware_start_time_and_abilities() {
        var device = only(REPLY);

        assertThat(device.serial()).isEqualTo("DS-2CD2385G1-I20200414AAWRE33842000");
        assertThat(device.model()).isEqualTo("DS-2CD2385G1-I");
        assertThat(device.firmware()).isEqualTo("V5.6.2build 190701");
        assertThat(device.startTime()).contains(LocalDateTime.of(1970, 1, 15, 2, 44, 11));
        assertThat(device.remarks())
                .anyMatch(remark -> remark.contains("clock was never set"))
                .anyMatch(remark -> remark.contains("file or a key"))
                .anyMatch(remark -> remark.contains("locked"));
    }

    @Test
    void a_misspelt_false_is_read_as_false() {
        assertThat(only(REPLY).answers()).containsOnly(entry("email", "no"), entry("bound", "no"));
        assertThat(only(REPLY.replace("<Activated>true", "<Activated>flase")).remarks())
                .anyMatch(remark -> remark.contains("needs no reset"));
    }

    @Test
    void salts_and_the_serial_number_stay_out_of_the_advisors_address() {
        assertThat(only(REPLY).advisor())
                .startsWith("/guidance?model=DS-2CD2385G1-I&firmware=V5.6.2build+190701")
                .doesNotContain("E33842000");
        assertThat(only(REPLY).toString()).doesNotContain("5db8e5fd");
    }

    @Test
    void several_replies_after_each_other_are_a_site() {
        var second = REPLY.replace("E33842000", "E33842999").replace("DeviceSN", "devicesn");

        assertThat(devices(REPLY + second).devices())
                .extracting(PastedDevice::serial)
                .containsExactly("DS-2CD2385G1-I20200414AAWRE33842000", "DS-2CD2385G1-I20200414AAWRE33842999");
    }

    @Test
    void a_broken_reply_does_not_lose_the_whole_ones_before_it() {
        var reading = devices(REPLY + "<ProbeMatch><DeviceSN>DS-2CD");

        assertThat(reading.devices()).hasSize(1);
        assertThat(reading.notes()).anyMatch(note -> note.contains("broken"));
    }

    @Test
    void isapis_device_info_is_read_with_its_build() {
        var device = only("""
                <?xml version="1.0" encoding="UTF-8"?>
                <DeviceInfo version="2.0" xmlns="http://www.hikvision.com/ver20/XMLSchema">
                <deviceName>Embedded Net DVR</deviceName>
                <model>DS-7732NI-M4</model>
                <serialNumber>DS-7732NI-M4-001620200402CCRRE26407000WCVU</serialNumber>
                <subSerialNumber>E26407000</subSerialNumber>
                <firmwareVersion>V4.61.430</firmwareVersion>
                <firmwareReleasedDate>build 240315</firmwareReleasedDate>
                </DeviceInfo>
                """);

        assertThat(device.model()).isEqualTo("DS-7732NI-M4");
        assertThat(device.firmware()).isEqualTo("V4.61.430 build 240315");
        assertThat(device.serial()).endsWith("E26407000WCVU");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void sadps_exported_table_is_read_with_any_separator(String separator) {
        var table = String.join(
                        "\n",
                        "SADP export",
                        "ID|Device Type|Status|IPv4 Address|Software Version|Device Serial No.|Start Time",
                        "001|DS-7608NI-K2-8P|Active|192.0.2.10|V4.30.005build 190701|DS-7608NI-K2-8P0820190316CCRRD00725000WCVU|2024-05-02 10:11:12",
                        "002|DS-2CD1131-I|Inactive|192.0.2.11|\"V5.5.3build 180101\"|DS-2CD1131-I20181219AAWRC79938000|2024/05/02 10:11:12",
                        "")
                .replace("|", separator);

        var reading = devices(table);

        assertThat(reading.devices())
                .extracting(PastedDevice::model)
                .containsExactly("DS-7608NI-K2-8P", "DS-2CD1131-I");
        assertThat(reading.devices())
                .extracting(PastedDevice::start)
                .containsExactly("2024-05-02 10:11:12", "2024-05-02 10:11:12");
        assertThat(reading.devices().get(1).remarks()).anyMatch(remark -> remark.contains("not activated"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"586123456", "'586123456", "=\"586123456\"", "\"=\"\"586123456\"\"\""})
    void a_long_number_is_read_however_a_spreadsheet_kept_it(String cell) {
        assertThat(only("Model,Device Serial No.\nDS-2CD1131-I," + cell + "\n").serial())
                .isEqualTo("586123456");
    }

    @Test
    void a_table_of_another_tool_with_a_number_for_the_type_takes_the_model_from_the_serial_number() {
        var device = only("""
                DeviceType,DeviceSN,SoftwareVersion,BootTime,Salt
                139024,DS-2CD2385G1-I20200414AAWRE33842000,V5.6.2build 190701,never,aabbcc
                """);

        assertThat(device.model()).isEqualTo("DS-2CD2385G1-I");
        assertThat(device.startTime()).isEmpty();
    }

    @Test
    void lines_of_names_and_values_are_one_device() {
        var device = only("""
                Device Serial No.: C86684173
                Software Version: V5.5.0 build 170725
                Start Time: 2024-05-02 10:11:12
                """);

        assertThat(device.serial()).isEqualTo("C86684173");
        assertThat(device.firmware()).isEqualTo("V5.5.0 build 170725");
        assertThat(device.start()).isEqualTo("2024-05-02 10:11:12");
    }

    @Test
    void full_serial_numbers_in_any_text_are_found_once_each() {
        var reading = devices(
                "please reset DS-2CD1131-I20181219AAWRC79938000 and\nDS-2CD1131-I20181219AAWRC79938000, thanks");

        assertThat(reading.devices()).extracting(PastedDevice::model).containsExactly("DS-2CD1131-I");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "hello",
                "<html><body>no</body></html>",
                "a,b,c\n1,2,3",
                "<",
                "<<<<",
                "\"\"\"",
                ",,,,",
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><ProbeMatch><DeviceSN>&x;</DeviceSN></ProbeMatch>"
            })
    void what_holds_no_device_gets_a_message_that_says_what_to_paste(String pasted) {
        assertThat(SadpPaste.read(pasted))
                .isInstanceOfSatisfying(Unreadable.class, unreadable -> assertThat(unreadable.message())
                        .hasSizeGreaterThan(40));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a>", "DS-", "\"", "x\"", " \"x", ",", "\n", "<?", "DS-2CD20 ", "a: ", "20200101", "A1-"})
    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    void a_million_characters_of_rubbish_are_refused_at_once(String piece) {
        var rubbish = piece.repeat(SadpPaste.LONGEST / piece.length());

        assertThat(SadpPaste.read(rubbish)).isInstanceOf(Unreadable.class);
        assertThat(SadpPaste.read(rubbish + rubbish)).isInstanceOf(Unreadable.class);
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void random_text_never_breaks_it() {
        var random = new Random(7);
        for (var round = 0; round < 2_000; round++) {
            var text = new StringBuilder(round % 2 == 0 ? "<" : REPLY.substring(0, random.nextInt(REPLY.length())));
            for (var i = 0; i < 200; i++) {
                text.append("<>/\"',;\t\n&!DS-2019AWR?xml".charAt(random.nextInt(25)));
            }
            assertThatCode(() -> SadpPaste.read(text.toString())).doesNotThrowAnyException();
        }
    }

    private static java.util.Map.Entry<String, String> entry(String key, String value) {
        return java.util.Map.entry(key, value);
    }

    private static PastedDevice only(String pasted) {
        assertThat(devices(pasted).devices()).hasSize(1);
        return devices(pasted).devices().get(0);
    }

    private static Devices devices(String pasted) {
        return (Devices) SadpPaste.read(pasted);
    }
}
