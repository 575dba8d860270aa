package org.resetdesk.intake;

import java.util.List;
import org.resetdesk.platform.FieldProblem;

/** The problems of a form, for its template: all of them above, and each beside its field. */
public record Shown(List<FieldProblem> all) {

    public List<FieldProblem> of(String field) {
        return all.stream().filter(problem -> problem.field().equals(field)).toList();
    }

    public boolean any() {
        return !all.isEmpty();
    }

    /** The class that marks a field. */
    public String mark(String field) {
        return of(field).isEmpty() ? "field" : "field wrong";
    }
}
