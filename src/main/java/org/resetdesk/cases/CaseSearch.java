package org.resetdesk.cases;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Which cases somebody wants to see; null is any.
 *
 * @param words    part of a reference, serial, company or person
 * @param assignee an e-mail address, or "none"
 * @param after    the reference of the last case of the page before
 */
public record CaseSearch(
        CaseStatus status, ResetMethod method, String words, String assignee, String after, int limit) {

    /** Companies and people, each as what stands between the brackets of {@code in}, and the parameters in it. */
    record Named(String companies, String people, Map<String, Object> values) {}

    public CaseSearch(CaseStatus status, String words, String assignee, String after, int limit) {
        this(status, null, words, assignee, after, limit);
    }

    boolean isContinued() {
        return after != null && !after.isBlank();
    }

    /** @param named finds companies and people whose names have these words in them */
    void addTo(List<String> conditions, Map<String, Object> values, Function<String, Named> named) {
        if (status != null) {
            conditions.add("status = :status");
            values.put("status", status);
        }
        if (method != null) {
            conditions.add("method = :method");
            values.put("method", method);
        }
        if (words != null && !words.isBlank()) {
            var part = "%" + words.strip().replaceAll("([!%_])", "!$1") + "%";
            var found = named.apply(part.toLowerCase(Locale.ROOT));
            conditions.add("(reference like :upper escape '!' or upper(serial) like :upper escape '!'"
                    + " or company.id in (" + found.companies() + ") or requester.id in (" + found.people() + "))");
            values.put("upper", part.toUpperCase(Locale.ROOT));
            values.putAll(found.values());
        }
        if ("none".equals(assignee)) {
            conditions.add("assignee is null");
        } else if (assignee != null && !assignee.isBlank()) {
            conditions.add("assignee.email = :assignee");
            values.put("assignee", assignee.strip().toLowerCase(Locale.ROOT));
        }
        if (isContinued()) {
            conditions.add("id < (select last.id from SupportCase last where last.reference = :after)");
            values.put("after", after);
        }
    }
}
