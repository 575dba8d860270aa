package org.resetdesk.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.resetdesk.cases.CaseStatus;
import org.resetdesk.cases.ResetMethod;

/**
 * The queue as it was asked for; what was asked for is all in its address, so that a view can be kept as a bookmark.
 *
 * @param status null is: those that wait, longest first
 * @param method null is any
 * @param holder "me", "none" or empty for anybody
 * @param next   where the next page begins; empty on the last
 */
record QueueView(
        List<QueueLine> lines,
        Map<CaseStatus, Long> counts,
        CaseStatus status,
        ResetMethod method,
        String holder,
        String q,
        String next) {

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
        return "/review?status=" + (status == null ? "" : status.name())
                + "&method=" + (method == null ? "" : method.name())
                + "&holder=" + holder
                + "&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8)
                + "&after=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
