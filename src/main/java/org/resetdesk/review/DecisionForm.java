package org.resetdesk.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.resetdesk.cases.AskedItem;
import org.resetdesk.cases.RejectionReason;
import org.resetdesk.cases.SelfService.OtherWay;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.Problem;
import org.resetdesk.platform.Refused;

/** Reads what a technician sent with a decision; names are those of the enums. */
public final class DecisionForm {

    private static final int LONGEST = 2000;

    private DecisionForm() {}

    public static RejectionReason reason(String name) {
        return Arrays.stream(RejectionReason.values())
                .filter(RejectionReason::isForTechnicians)
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> refused("reason", "REASON_UNKNOWN", "Choose a reason: " + reasons() + "."));
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
        return refused(
                "items",
                "ITEMS_UNKNOWN",
                "Say what the customer is to send: " + Arrays.toString(AskedItem.values()) + ".");
    }

    static String way(String name) {
        if (name == null || name.isBlank()) {
            throw refused("way", "WAY_MISSING", "Choose the way to answer with.");
        }
        return name;
    }

    static Refused unknownWay(List<OtherWay> ways) {
        return refused(
                "way",
                "WAY_UNKNOWN",
                "This way is not one for this device. Use one of "
                        + ways.stream().map(OtherWay::way).toList() + ", or leave it out.");
    }

    /** Null where there is none. */
    public static String message(String typed) {
        var message = typed == null ? "" : typed.strip();
        if (message.length() > LONGEST) {
            throw refused("message", "MESSAGE_TOO_LONG", "Write at most 2,000 characters.");
        }
        if (FieldProblem.isUnstorable(message)) {
            throw new Refused(Problem.withInput(List.of(FieldProblem.unstorable("message"))));
        }
        return message.isEmpty() ? null : message;
    }

    private static Refused refused(String field, String code, String message) {
        return new Refused(Problem.withInput(List.of(new FieldProblem(field, code, message))));
    }
}
