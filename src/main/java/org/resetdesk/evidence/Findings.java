package org.resetdesk.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.resetdesk.cases.Attachment;
import org.resetdesk.cases.SupportCase;

/** What the evidence of cases was found to show. */
@ApplicationScoped
public class Findings implements PanacheRepository<FileFinding> {

    /** What all evidence that counts says together: no contradiction is outvoted, and one match is enough without one. */
    public Verdict verdictOn(SupportCase supportCase) {
        return together(of(supportCase).stream().map(Finding::verdict).toList());
    }

    /** By the id of the case; a case of which nothing is read yet is left out. */
    public Map<Long, Verdict> verdictsOn(List<SupportCase> cases) {
        var ids = cases.stream().map(SupportCase::id).toList();
        var rows = getEntityManager()
                .createQuery(
                        "select f.caseId, f.verdict from FileFinding f join Attachment a on a.id = f.attachmentId"
                                + " where a.replaced = false and f.caseId in ?1",
                        Object[].class)
                .setParameter(1, ids)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.collectingAndThen(
                                Collectors.mapping(row -> (Verdict) row[1], Collectors.toList()), Findings::together)));
    }

    static Verdict together(List<Verdict> verdicts) {
        for (var decisive : List.of(Verdict.MISMATCH, Verdict.MATCH, Verdict.NO_SERIAL)) {
            if (verdicts.contains(decisive)) {
                return decisive;
            }
        }
        return Verdict.UNREADABLE;
    }

    /** In the order of the attachments; what a later answer replaced is left out. */
    List<Finding> of(SupportCase supportCase) {
        var byAttachment = byAttachment(supportCase);
        return supportCase.evidence().stream()
                .filter(attachment -> byAttachment.containsKey(attachment.id()))
                .map(attachment -> byAttachment.get(attachment.id()).toFinding(attachment.name()))
                .toList();
    }

    Map<Long, FileFinding> byAttachment(SupportCase supportCase) {
        return list("caseId", supportCase.id()).stream()
                .collect(Collectors.toMap(FileFinding::attachmentId, Function.identity()));
    }

    boolean isCurrent(SupportCase supportCase, Attachment attachment) {
        return findByIdOptional(attachment.id())
                .filter(finding -> finding.isFor(supportCase))
                .isPresent();
    }

    void keep(FileFinding finding) {
        getEntityManager().merge(finding);
    }
}
