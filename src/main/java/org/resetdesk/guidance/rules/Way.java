package org.resetdesk.guidance.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.resetdesk.platform.language.Pictures;

/** A way to reset a password; in the order that is best where nothing is known of the device. */
public enum Way {
    HIK_CONNECT("Hik-Connect QR code"),
    RESERVED_EMAIL("Reserved e-mail"),
    VALIDATION_QUESTIONS("Validation questions"),
    GUID_FILE("GUID file"),
    PARTNER_NEARBY("Hik-Partner Pro: nearby device (scanning)"),
    PARTNER_PLATFORM("Hik-Partner Pro: device on the platform"),
    RESET_BUTTON("Reset button"),
    PARTNER_LAN("Hik-Partner Pro: LAN device (SADP)"),
    SADP_KEY("SADP: key"),
    SADP_FILE("SADP: encrypted file"),
    SADP_CODE("SADP: dated security code"),
    SUBMIT_CASE("Submit a case");

    private final String title;

    Way(String title) {
        this.title = title;
    }

    public static Optional<Way> named(String name) {
        return Arrays.stream(values()).filter(way -> way.name().equals(name)).findFirst();
    }

    public String title() {
        return title;
    }

    /** Whether the maker's support must answer, so that a case is needed. */
    public boolean endsInCase() {
        return this == SADP_KEY || this == SADP_FILE || this == SADP_CODE || this == SUBMIT_CASE;
    }

    /** Its name in an address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The address of the diagram of its steps. */
    public String picture() {
        return Pictures.address("/guidance/" + slug() + ".svg");
    }
}
