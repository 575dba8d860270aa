package org.resetdesk.guidance.paste;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.cases.SerialNumber.Form;
import org.resetdesk.platform.language.Words;

/**
 * Reads what was pasted: discovery replies, SADP's exported table, a device's ISAPI DeviceInfo, or any text with full serial
 * numbers in it. Everything here takes time in proportion to the text, however odd that is.
 */
public final class SadpPaste {

    /** What became of a paste. */
    public sealed interface Reading {}

    public record Devices(List<PastedDevice> devices, List<String> notes) implements Reading {}

    /** Nothing could be made of it; {@code message} says what to paste instead. */
    public record Unreadable(String message) implements Reading {}

    static final int LONGEST = 1_000_000;
    static final int MOST_DEVICES = 500;
    private static final int LONGEST_SERIAL = 64;

    private SadpPaste() {}

    public static Reading read(String pasted) {
        if (pasted.isBlank()) {
            return new Unreadable(words().nothingPasted());
        }
        if (pasted.length() > LONGEST) {
            return new Unreadable(words().tooLong());
        }
        var text = pasted.strip();
        var found = text.startsWith("<") ? XmlDescription.read(text) : TableOfDevices.read(text);
        var notes = new ArrayList<>(found.notes());
        var devices = withSerials(found.rows());
        if (devices.isEmpty()) {
            devices = bareSerials(text);
        }
        if (devices.isEmpty()) {
            notes.add(0, words().noDevice());
            notes.add(words().whatToPaste());
            return new Unreadable(String.join(" ", notes));
        }
        if (devices.size() > MOST_DEVICES) {
            notes.add(words().onlyFirst(MOST_DEVICES));
            devices = devices.subList(0, MOST_DEVICES);
        }
        return new Devices(List.copyOf(devices), List.copyOf(notes));
    }

    private static List<PastedDevice> withSerials(List<Map<Field, String>> rows) {
        return rows.stream()
                .map(PastedDevice::of)
                .filter(device -> !device.serial().isEmpty())
                .toList();
    }

    private static List<PastedDevice> bareSerials(String text) {
        var devices = new ArrayList<PastedDevice>();
        var seen = new HashSet<String>();
        var words = new StringTokenizer(text, " \t\r\n,;\"'<>=");
        while (words.hasMoreTokens() && devices.size() <= MOST_DEVICES) {
            var word = words.nextToken();
            if (word.length() <= LONGEST_SERIAL
                    && word.indexOf('-') > 0
                    && SerialNumber.asItStands(word).form() == Form.FULL
                    && seen.add(word)) {
                devices.add(PastedDevice.of(Map.of(Field.SERIAL, word)));
            }
        }
        return devices;
    }

    private static PasteMessages words() {
        return Words.of(PasteMessages.class);
    }

    /** What a format's reader found: the fields of each device, and what it could not read. */
    record Found(List<Map<Field, String>> rows, List<String> notes) {}
}
