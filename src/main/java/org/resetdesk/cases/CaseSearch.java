package org.resetdesk.cases;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which cases somebody wants to see; null is any.
 *
 * @param words    part of a reference, serial, company or person
 * @param assignee an e-mail address, or "none"
 * @param after    the reference of the last case of the page before
 */
public record CaseSearch(
        CaseStatus status, ResetMethod method, String words, String assignee, String after, int limit) {

    public CaseSearch(CaseStatus status, String words, String assignee, String after, int limit) {
        this(status, null, words, assignee, after, limit);
    }

    void addTo(List<String> conditions, Map<String, Object> values) {
        if (status != null) {
            conditions.add("status = :status");
            values.put("status", status);
        }
        if (method != null) {
            conditions.add("method = :method");
            values.put("method", method);
        }
        if (words != null && !words.isBlank()) {
            conditions.add("(reference like :upper escape '!' or upper(serial) like :upper escape '!'"
                    + " or company.id in (select c.id from Company c where lower(c.name) like :lower escape '!')"
                    + " or requester.id in (select a.id from Account a where lower(a.name) like :lower escape '!'))");
            var plain = "%" + words.strip().replaceAll("([!%_])", "!$1") + "%";
            values.put("upper", plain.toUpperCase(Locale.ROOT));
            values.put("lower", plain.toLowerCase(Locale.ROOT));
        }
        if ("none".equals(assignee)) {
            conditions.add("assignee is null");
        } else if (assignee != null && !assignee.isBlank()) {
            conditions.add("assignee.email = :assignee");
            values.put("assignee", assignee.strip().toLowerCase(Locale.ROOT));
        }
        if (after != null && !after.isBlank()) {
            conditions.add("id < (select last.id from SupportCase last where last.reference = :after)");
            values.put("after", after);
        }
    }
}
