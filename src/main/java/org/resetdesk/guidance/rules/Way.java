package org.resetdesk.guidance.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.resetdesk.platform.language.Pictures;
import org.resetdesk.platform.language.Words;

/** A way to reset a password; in the order that is best where nothing is known of the device. */
public enum Way {
    HIK_CONNECT(AdviceMessages::hikConnect),
    RESERVED_EMAIL(AdviceMessages::reservedEmail),
    VALIDATION_QUESTIONS(AdviceMessages::validationQuestions),
    GUID_FILE(AdviceMessages::guidFile),
    PARTNER_NEARBY(AdviceMessages::partnerNearby),
    PARTNER_PLATFORM(AdviceMessages::partnerPlatform),
    RESET_BUTTON(AdviceMessages::resetButton),
    PARTNER_LAN(AdviceMessages::partnerLan),
    SADP_KEY(AdviceMessages::sadpKey),
    SADP_FILE(AdviceMessages::sadpFile),
    SADP_CODE(AdviceMessages::sadpCode),
    SUBMIT_CASE(AdviceMessages::submitCase);

    private final Function<AdviceMessages, String> title;

    Way(Function<AdviceMessages, String> title) {
        this.title = title;
    }

    public static Optional<Way> named(String name) {
        return Arrays.stream(values()).filter(way -> way.name().equals(name)).findFirst();
    }

    public String title() {
        return title.apply(Words.of(AdviceMessages.class));
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
