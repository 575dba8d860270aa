package org.resetdesk.guidance.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.resetdesk.platform.language.Words;

/** A kind of device that resets its password in its own ways. */
public enum DeviceFamily {
    CAMERA(AdviceMessages::camera, AdviceMessages::cameras),
    NVR(AdviceMessages::nvr, AdviceMessages::nvrs),
    DVR(AdviceMessages::dvr, AdviceMessages::dvrs),
    INTERCOM(AdviceMessages::intercom, AdviceMessages::intercoms),
    ACCESS(AdviceMessages::access, AdviceMessages::accesses),
    ALARM(AdviceMessages::alarm, AdviceMessages::alarms),
    SWITCH(AdviceMessages::networkSwitch, AdviceMessages::networkSwitches),
    /** Another channel of the same house: no case of ours. */
    EZVIZ(AdviceMessages::ezviz, AdviceMessages::ezvizes);

    /** What somebody may mean who has not said which device it is. */
    public static final List<DeviceFamily> ANY = List.of(CAMERA, NVR, DVR, INTERCOM, ACCESS, ALARM);

    public static final List<DeviceFamily> RECORDERS = List.of(NVR, DVR);

    private final Function<AdviceMessages, String> title;
    private final Function<AdviceMessages, String> plural;

    DeviceFamily(Function<AdviceMessages, String> title, Function<AdviceMessages, String> plural) {
        this.title = title;
        this.plural = plural;
    }

    /** Its name in addresses and in the rules: {@code camera}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DeviceFamily> named(String word) {
        return Arrays.stream(values())
                .filter(family -> family.word().equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    public String title() {
        return title.apply(words());
    }

    public String plural() {
        return plural.apply(words());
    }

    private static AdviceMessages words() {
        return Words.of(AdviceMessages.class);
    }
}
