package org.resetdesk.guidance.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A kind of device that resets its password in its own ways. */
public enum DeviceFamily {
    CAMERA("IP camera", "IP cameras"),
    NVR("network recorder (NVR)", "network recorders (NVR)"),
    DVR("analogue recorder (DVR)", "analogue recorders (DVR)"),
    INTERCOM("intercom", "intercoms"),
    ACCESS("access control", "access control"),
    ALARM("alarm panel", "alarm panels"),
    SWITCH("network switch", "network switches"),
    /** Another channel of the same house: no case of ours. */
    EZVIZ("EZVIZ device", "EZVIZ devices");

    /** What somebody may mean who has not said which device it is. */
    public static final List<DeviceFamily> ANY = List.of(CAMERA, NVR, DVR, INTERCOM, ACCESS, ALARM);

    public static final List<DeviceFamily> RECORDERS = List.of(NVR, DVR);

    private final String title;
    private final String plural;

    DeviceFamily(String title, String plural) {
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
        return title;
    }

    public String plural() {
        return plural;
    }
}
