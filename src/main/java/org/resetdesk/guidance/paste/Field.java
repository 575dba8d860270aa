package org.resetdesk.guidance.paste;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is read of a pasted device, by the names that discovery replies, SADP's table and ISAPI give it. Everything else,
 * salts and secrets among it, is never picked up.
 */
enum Field {
    SERIAL("deviceserialno", "deviceserialnumber", "devicesn", "serialnumber", "serialno", "serial", "sn"),
    SHORT_SERIAL("subserialnumber"),
    MODEL("devicedescription", "model", "devicemodel", "modelname"),
    /** A model in SADP's table, a number in a discovery reply. */
    DEVICE_TYPE("devicetype", "type"),
    FIRMWARE("softwareversion", "firmwareversion", "firmware", "swversion"),
    FIRMWARE_BUILD("firmwarereleaseddate"),
    START_TIME("boottime", "starttime", "devicestarttime"),
    ACTIVATED("activated", "status", "security", "securitystatus", "activationstatus"),
    FILE_RESET("passwordresetability"),
    KEY_RESET("passwordresetmodesecond"),
    QUESTIONS("supportsecurityquestion"),
    MAILBOX("supportmailbox"),
    HIK_CONNECT("supporthcplatform"),
    HIK_CONNECT_ON("hcplatformenable", "hikconnect", "enablehikconnect"),
    LOCKED("devicelock");

    private final List<String> names;

    Field(String... names) {
        this.names = List.of(names);
    }

    /** The field of a column, an element or a label, however it is capitalised, spaced or dotted. */
    static Optional<Field> called(String name) {
        if (name.length() > 60) {
            return Optional.empty();
        }
        var letters = name.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field.names.contains(letters))
                .findFirst();
    }
}
