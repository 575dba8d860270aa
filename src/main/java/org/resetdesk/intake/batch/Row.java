package org.resetdesk.intake.batch;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.resetdesk.cases.ResetMethod;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.platform.language.Language;

/** One device of a batch as it was typed; nothing of it is checked yet. */
public record Row(String serial, String method, String startTime, String model, String resetString, String note) {

    static final Row EMPTY = new Row("", "", "", "", "", "");

    /** A method may be named as programs or as people name it. */
    public Row {
        serial = plain(serial);
        method = methodNamed(plain(method));
        startTime = plain(startTime);
        model = plain(model);
        resetString = plain(resetString);
        note = plain(note);
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static String methodNamed(String typed) {
        return Stream.of(ResetMethod.values())
                .filter(known -> known.name().equalsIgnoreCase(typed.replace(' ', '_')) || isWordFor(known, typed))
                .map(Enum::name)
                .findFirst()
                .orElse(typed);
    }

    /** Lists are written in English too, whatever their sender reads in. */
    private static boolean isWordFor(ResetMethod known, String typed) {
        return known.word().equalsIgnoreCase(typed)
                || Language.ENGLISH.speak(known::word).equalsIgnoreCase(typed);
    }

    boolean isEmpty() {
        return Stream.of(serial, startTime, model, resetString, note).allMatch(String::isEmpty);
    }

    /** The nine characters that a label prints. */
    String tail() {
        return SerialNumber.asItStands(serial).tail();
    }

    Row withoutResetString() {
        return new Row(serial, method, startTime, model, "", note);
    }

    Map<String, String> texts() {
        var texts = new HashMap<String, String>();
        texts.put("serial", serial);
        texts.put("method", method);
        texts.put("startTime", startTime);
        texts.put("model", model);
        texts.put("resetString", resetString);
        texts.put("note", note);
        return texts;
    }
}
