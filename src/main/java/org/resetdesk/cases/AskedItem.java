package org.resetdesk.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A particular thing that a technician asks the customer for. */
public enum AskedItem {
    LABEL_PHOTO("A clear photo of the device's label", "label"),
    INVOICE("The invoice for this device", "invoice"),
    SERIAL("The serial number, once more", "serial"),
    START_TIME("The start time that SADP shows", "startTime"),
    EXPORT("The file exported by SADP, new", "export"),
    RESET_STRING("The QR code or string from SADP, new", "resetString"),
    EXPLANATION("A few words in answer", "note");

    private final String word;
    private final String field;

    AskedItem(String word, String field) {
        this.word = word;
        this.field = field;
    }

    /** As a column keeps them; null where there are none. */
    public static String inColumn(List<AskedItem> items) {
        return items.isEmpty() ? null : items.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /** @param column as {@link #inColumn} made it */
    public static List<AskedItem> ofColumn(String column) {
        return column == null
                ? List.of()
                : Arrays.stream(column.split(",")).map(AskedItem::valueOf).toList();
    }

    public String word() {
        return word;
    }

    /** The form field that answers it. */
    public String field() {
        return field;
    }

    public String plain() {
        return word.toLowerCase(Locale.ROOT);
    }
}
