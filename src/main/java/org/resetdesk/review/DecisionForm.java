package org.resetdesk.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.resetdesk.cases.AskedItem;
import org.resetdesk.cases.MoveMessages;
import org.resetdesk.cases.RejectionReason;
import org.resetdesk.cases.SelfService.OtherWay;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.Problem;
import org.resetdesk.platform.Refused;
import org.resetdesk.platform.language.Words;

/** Reads what a technician sent with a decision; names are those of the enums. */
public final class DecisionForm {

    private static final int LONGEST = 2000;

    private DecisionForm() {}

    public static RejectionReason reason(String name) {
        return Arrays.stream(RejectionReason.values())
                .filter(RejectionReason::isForTechnicians)
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> refused(
                        "reason",
                        "REASON_UNKNOWN",
                        words().reasonUnknown(reasons().toString())));
    }

    public static List<RejectionReason> reasons() {
        return Arrays.stream(RejectionReason.values())
                .filter(RejectionReason::isForTechnicians)
                .toList();
    }

    static List<AskedItem> items(List<String> names) {
        var items = new ArrayList<AskedItem>();
        for (var name : Optional.ofNullable(names).orElse(List.of())) {
            items.add(Arrays.stream(AskedItem.values())
                    .filter(known -> known.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> unknownItems()));
        }
        if (items.isEmpty()) {
            throw unknownItems();
        }
        return items.stream().distinct().toList();
    }

    private static Refused unknownItems() {
        return refused("items", "ITEMS_UNKNOWN", words().itemsUnknown(Arrays.toString(AskedItem.values())));
    }

    static String way(String name) {
        if (name == null || name.isBlank()) {
            throw refused("way", "WAY_MISSING", words().wayMissing());
        }
        return name;
    }

    static Refused unknownWay(List<OtherWay> ways) {
        return refused(
                "way",
                "WAY_UNKNOWN",
                Words.of(MoveMessages.class)
                        .wayUnknown(ways.stream().map(OtherWay::way).toList().toString()));
    }

    /** Null where there is none. */
    public static String message(String typed) {
        var message = typed == null ? "" : typed.strip();
        if (message.length() > LONGEST) {
            throw refused("message", "MESSAGE_TOO_LONG", words().messageTooLong());
        }
        if (FieldProblem.isUnstorable(message)) {
            throw new Refused(Problem.withInput(List.of(FieldProblem.unstorable("message"))));
        }
        return message.isEmpty() ? null : message;
    }

    private static Refused refused(String field, String code, String message) {
        return new Refused(Problem.withInput(List.of(new FieldProblem(field, code, message))));
    }

    private static ReviewMessages words() {
        return Words.of(ReviewMessages.class);
    }
}
