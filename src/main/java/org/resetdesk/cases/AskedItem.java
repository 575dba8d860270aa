package org.resetdesk.cases;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.resetdesk.platform.language.Words;

/** A particular thing that a technician asks the customer for. */
public enum AskedItem {
    LABEL_PHOTO(CasesMessages::askLabelPhoto, StoryMessages::askLabelPhoto, "label"),
    INVOICE(CasesMessages::askInvoice, StoryMessages::askInvoice, "invoice"),
    SERIAL(CasesMessages::askSerial, StoryMessages::askSerial, "serial"),
    START_TIME(CasesMessages::askStartTime, StoryMessages::askStartTime, "startTime"),
    EXPORT(CasesMessages::askExport, StoryMessages::askExport, "export"),
    RESET_STRING(CasesMessages::askResetString, StoryMessages::askResetString, "resetString"),
    EXPLANATION(CasesMessages::askExplanation, StoryMessages::askExplanation, "note");

    private final Function<CasesMessages, String> word;
    private final Function<StoryMessages, String> plain;
    private final String field;

    AskedItem(Function<CasesMessages, String> word, Function<StoryMessages, String> plain, String field) {
        this.word = word;
        this.plain = plain;
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
        return word.apply(Words.of(CasesMessages.class));
    }

    /** The form field that answers it. */
    public String field() {
        return field;
    }

    /** Within a sentence. */
    public String plain() {
        return plain.apply(Words.of(StoryMessages.class));
    }

    /** As a case's history keeps them. */
    static String inHistory(List<AskedItem> items) {
        return items.stream().map(AskedItem::kept).collect(Collectors.joining(", "));
    }

    /** @param kept as {@link #inHistory} made it; some have a comma of their own */
    static String told(String kept) {
        return Arrays.stream(values())
                .filter(item -> kept.contains(item.kept()))
                .sorted(Comparator.comparing(item -> kept.indexOf(item.kept())))
                .map(AskedItem::plain)
                .collect(Collectors.joining(", "));
    }

    private String kept() {
        return plain.apply(Words.kept(StoryMessages.class));
    }
}
