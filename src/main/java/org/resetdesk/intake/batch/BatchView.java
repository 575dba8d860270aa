package org.resetdesk.intake.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.resetdesk.cases.CaseStatus;
import org.resetdesk.cases.ResetMethod;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.evidence.Verdict;

/** A batch with how each of its devices stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BatchView(String reference, String site, Instant createdAt, List<DeviceView> cases) {

    /** @param verdict null while nothing of its evidence is read */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DeviceView(String reference, String serial, ResetMethod method, CaseStatus status, Verdict verdict) {}

    static BatchView of(Batch batch, List<SupportCase> cases, Map<Long, Verdict> verdicts) {
        return new BatchView(
                batch.reference(),
                batch.site(),
                batch.createdAt(),
                cases.stream()
                        .map(each -> new DeviceView(
                                each.reference(),
                                each.serial().text(),
                                each.method(),
                                each.status(),
                                verdicts.get(each.id())))
                        .toList());
    }

    /** Changes as soon as anything does that the page shows. */
    public String state() {
        return cases.stream().map(each -> each.status() + "-" + each.verdict()).collect(Collectors.joining(" "));
    }

    public long issued() {
        return cases.stream().filter(each -> each.status() == CaseStatus.ISSUED).count();
    }

    public boolean open() {
        return cases.stream().anyMatch(each -> each.status().isOpen());
    }
}
