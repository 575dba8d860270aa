package org.resetdesk.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.resetdesk.cases.CaseStatus;
import org.resetdesk.cases.ResetMethod;
import org.resetdesk.cases.WaitingCounts;
import org.resetdesk.review.views.SavedView;

/**
 * The queue as it was asked for; what was asked for is all in its address, so that a view can be kept as a bookmark.
 *
 * @param status null is: those that wait, longest first
 * @param method null is any
 * @param holder "me", "none" or empty for anybody
 * @param next   where the next page begins; empty on the last
 * @param saved  the reader's own views and those for everybody
 */
record QueueView(
        List<QueueLine> lines,
        Map<CaseStatus, Long> counts,
        WaitingCounts waitingCounts,
        CaseStatus status,
        ResetMethod method,
        String holder,
        String q,
        String next,
        List<SavedView> saved) {

    public boolean isWaiting() {
        return status == null && q.isEmpty();
    }

    public boolean isPlain() {
        return isWaiting() && holder.isEmpty() && method == null;
    }

    public CaseStatus[] statuses() {
        return CaseStatus.values();
    }

    public ResetMethod[] methods() {
        return ResetMethod.values();
    }

    public long count(CaseStatus one) {
        return counts.getOrDefault(one, 0L);
    }

    public String nextPage() {
        var query = query();
        return "/review?" + query + (query.isEmpty() ? "" : "&") + "after=" + encoded(next);
    }

    /** What was asked for, as it stands in the address; empty for the plain queue. */
    public String query() {
        var parts = new ArrayList<String>();
        add(parts, "status", status == null ? "" : status.name());
        add(parts, "method", method == null ? "" : method.name());
        add(parts, "holder", holder);
        add(parts, "q", q);
        return String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + encoded(value));
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The saved view that this is; null where it is none. */
    public SavedView open() {
        return saved.stream()
                .filter(view -> view.query().equals(query()))
                .findFirst()
                .orElse(null);
    }
}
