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
public record CaseSearch(CaseStatus status, String words, String assignee, String after, int limit) {

    void addTo(List<String> conditions, Map<String, Object> values) {
        if (status != null) {
            conditions.add("status = :status");
            values.put("status", status);
        }
        if (words != null && !words.isBlank()) {
            conditions.add(
                    "(lower(reference) like :words escape '!' or lower(serial) like :words escape '!'"
                            + " or lower(company.name) like :words escape '!' or lower(requester.name) like :words escape '!')");
            var plain = words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
            values.put("words", "%" + plain + "%");
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
