package org.resetdesk.guidance.paste;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.cases.SerialNumber.Form;

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
            return new Unreadable("Nothing was pasted. Copy the rows of SADP's table, or a device's own description.");
        }
        if (pasted.length() > LONGEST) {
            return new Unreadable("This is more than a site's worth. Paste at most a million characters at once.");
        }
        var text = pasted.strip();
        var found = text.startsWith("<") ? XmlDescription.read(text) : TableOfDevices.read(text);
        var notes = new ArrayList<>(found.notes());
        var devices = withSerials(found.rows());
        if (devices.isEmpty()) {
            devices = bareSerials(text);
        }
        if (devices.isEmpty()) {
            return new Unreadable(
                    "We found no device in it." + String.join(" ", prefixed(notes))
                            + " Paste the rows of SADP's exported table with its headings, a discovery reply, or the DeviceInfo page.");
        }
        if (devices.size() > MOST_DEVICES) {
            notes.add("Only the first " + MOST_DEVICES + " devices are shown.");
            devices = devices.subList(0, MOST_DEVICES);
        }
        return new Devices(List.copyOf(devices), List.copyOf(notes));
    }

    private static List<String> prefixed(List<String> notes) {
        return notes.stream().map(note -> " " + note).toList();
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

    /** What a format's reader found: the fields of each device, and what it could not read. */
    record Found(List<Map<Field, String>> rows, List<String> notes) {}
}
