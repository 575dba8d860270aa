package org.resetdesk.cases;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** A case as its JSON shows it; {@code parts} are the members that other features add. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseView(
        String reference,
        CaseStatus status,
        String maker,
        String serial,
        ResetMethod method,
        Route route,
        String batch,
        String model,
        @JsonFormat(pattern = "yyyy-MM-dd HH:mm:ss") LocalDateTime startTime,
        boolean cameras,
        String note,
        String company,
        String requester,
        Instant createdAt,
        String assignee,
        List<AskedItem> asked,
        String askedMessage,
        RejectionReason rejectionReason,
        String rejectionMessage,
        Boolean worked,
        Integer errorCode,
        List<AttachmentView> attachments,
        List<LineView> history,
        @JsonAnyGetter Map<String, Object> parts) {

    public record AttachmentView(Long id, String name, String type, long size, Attachment.Kind kind, boolean counts) {}

    public record LineView(Instant at, String who, String what) {}

    static CaseView of(SupportCase supportCase, Map<String, Object> parts, boolean forStaff) {
        return new CaseView(
                supportCase.reference(),
                supportCase.status(),
                supportCase.maker(),
                supportCase.serial().text(),
                supportCase.method(),
                supportCase.route(),
                supportCase.batch().orElse(null),
                supportCase.model().orElse(null),
                supportCase.startTime().orElse(null),
                supportCase.cameras(),
                supportCase.note().orElse(null),
                supportCase.company().name(),
                supportCase.requester().name(),
                supportCase.createdAt(),
                supportCase.assignee().map(assignee -> assignee.email()).orElse(null),
                supportCase.asked(),
                supportCase.askedMessage().orElse(null),
                supportCase.rejectionReason().orElse(null),
                supportCase.rejectionMessage().orElse(null),
                supportCase.worked().orElse(null),
                supportCase.outcomeError().orElse(null),
                supportCase.attachments().stream()
                        .map(file -> new AttachmentView(
                                file.id(), file.name(), file.type(), file.size(), file.kind(), file.counts()))
                        .toList(),
                supportCase.history().stream()
                        .map(line ->
                                new LineView(line.at(), line.whoTold(), forStaff ? line.told() : line.toldToCustomer()))
                        .toList(),
                parts);
    }
}
