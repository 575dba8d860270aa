package org.resetdesk.review.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.resetdesk.cases.AskedItem;
import org.resetdesk.cases.RejectionReason;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.language.Words;
import org.resetdesk.review.words.CannedAnswer.Use;

/** What the page of a canned answer is sent. */
public class CannedAnswerForm {

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_TEXT = 1500;

    @RestForm
    String use;

    @RestForm
    String title;

    @RestForm
    String reason;

    @RestForm
    List<String> items;

    @RestForm
    String text;

    static CannedAnswerForm empty(Use use) {
        var form = new CannedAnswerForm();
        form.use = use.name();
        return form;
    }

    static CannedAnswerForm of(CannedAnswer answer) {
        var form = empty(answer.use());
        form.title = answer.title();
        form.reason = answer.reason().map(Enum::name).orElse("");
        form.items = answer.items().stream().map(Enum::name).toList();
        form.text = answer.text();
        return form;
    }

    List<FieldProblem> problems() {
        var problems = new ArrayList<FieldProblem>();
        if (title().isEmpty() || title().length() > LONGEST_TITLE || FieldProblem.isUnstorable(title())) {
            problems.add(new FieldProblem("title", "TITLE", words().titleWrong(LONGEST_TITLE)));
        }
        if (text().isEmpty() || text().length() > LONGEST_TEXT || FieldProblem.isUnstorable(text())) {
            problems.add(new FieldProblem("text", "TEXT", words().textWrong()));
        }
        Variable.unknownIn(text()).ifPresent(unknown -> problems.add(unknown(unknown, "text")));
        if (use() == Use.REFUSAL && !given(reason).isEmpty() && reason().isEmpty()) {
            problems.add(new FieldProblem("reason", "REASON_UNKNOWN", words().reasonWrong()));
        }
        if (use() == Use.QUESTION && items().size() < named().size()) {
            problems.add(new FieldProblem("items", "ITEMS_UNKNOWN", words().itemsWrong()));
        }
        return problems;
    }

    /** For words that hold something in braces which no case can fill. */
    public static FieldProblem unknown(String unknown, String field) {
        var known = Arrays.stream(Variable.values()).map(Variable::inBraces).toList();
        return new FieldProblem(field, "VARIABLE_UNKNOWN", words().variableUnknown(unknown, String.join(" ", known)));
    }

    public Use use() {
        return Use.QUESTION.name().equals(use) ? Use.QUESTION : Use.REFUSAL;
    }

    public String title() {
        return given(title);
    }

    public String text() {
        return given(text).replace("\r\n", "\n");
    }

    public Optional<RejectionReason> reason() {
        return Arrays.stream(RejectionReason.values())
                .filter(known -> use() == Use.REFUSAL && known.isForTechnicians())
                .filter(known -> known.name().equals(reason))
                .findFirst();
    }

    public List<AskedItem> items() {
        return Arrays.stream(AskedItem.values())
                .filter(known -> use() == Use.QUESTION && named().contains(known.name()))
                .toList();
    }

    private List<String> named() {
        return items == null ? List.of() : items.stream().distinct().toList();
    }

    private static String given(String field) {
        return field == null ? "" : field.strip();
    }

    private static WordsMessages words() {
        return Words.of(WordsMessages.class);
    }
}
