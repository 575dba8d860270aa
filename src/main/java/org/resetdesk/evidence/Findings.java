package org.resetdesk.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resetdesk.cases.Attachment;
import org.resetdesk.cases.ResetMethod;
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
        return shown(supportCase, byAttachment).stream()
                .filter(attachment -> byAttachment.containsKey(attachment.id()))
                .map(attachment -> byAttachment.get(attachment.id()).toFinding(attachment.name()))
                .toList();
    }

    /** All evidence that counts, and the export where it speaks against the case. */
    static List<Attachment> shown(SupportCase supportCase, Map<Long, FileFinding> byAttachment) {
        var export = supportCase.current(Attachment.Kind.EXPORT).stream()
                .filter(attachment -> byAttachment.containsKey(attachment.id()));
        return Stream.concat(supportCase.evidence().stream(), export).toList();
    }

    /** Of the pictures that the case's page shows, in its order. */
    public List<String> pictureAddresses(SupportCase supportCase) {
        var byAttachment = byAttachment(supportCase);
        return supportCase.evidence().stream()
                .map(attachment -> new EvidenceView(supportCase, attachment, byAttachment.get(attachment.id())))
                .filter(file -> file.view() != null)
                .map(EvidenceView::pictureAddress)
                .toList();
    }

    Map<Long, FileFinding> byAttachment(SupportCase supportCase) {
        return list("caseId", supportCase.id()).stream()
                .collect(Collectors.toMap(FileFinding::attachmentId, Function.identity()));
    }

    /**
     * Where the pictures of a case came before, for another device or from another company: the very same file, or one that looks
     * like it, that is with a perceptual hash that differs in at most two of 64 bits.
     * Two labels of one layout look alike too: where each was found to show its own serial, they are two pictures.
     */
    List<SeenBefore> seenBefore(SupportCase supportCase) {
        List<?> rows = getEntityManager()
                .createNativeQuery("""
                        with ours as (
                            select a.sha256, f.picture_hash, f.verdict
                            from attachment a left join finding f on f.attachment_id = a.id
                            where a.case_id = ?1),
                        seen as (
                            select a.case_id, true same_file from ours join attachment a on a.sha256 = ours.sha256
                            union all
                            select f.case_id, false
                            from ours
                            join finding f on (f.picture_hash & 65535) = (ours.picture_hash & 65535)
                                or (f.picture_hash >> 16 & 65535) = (ours.picture_hash >> 16 & 65535)
                                or (f.picture_hash >> 32 & 65535) = (ours.picture_hash >> 32 & 65535)
                                or (f.picture_hash >> 48 & 65535) = (ours.picture_hash >> 48 & 65535)
                            join support_case other on other.id = f.case_id
                            where ours.picture_hash <> 0
                              and bit_count((f.picture_hash # ours.picture_hash)::bit(64)) <= 2
                              and not (f.verdict = 'MATCH' and ours.verdict = 'MATCH' and other.serial_tail <> ?2))
                        select other.reference, other.serial_tail, company.name, bool_or(seen.same_file)
                        from seen
                        join support_case other on other.id = seen.case_id
                        join company on company.id = other.company_id
                        where other.id <> ?1 and (other.serial_tail <> ?2 or other.company_id <> ?3)
                          and (other.batch is null or other.batch is distinct from ?4)
                        group by other.reference, other.serial_tail, company.name
                        order by bool_or(seen.same_file) desc, other.reference limit 5""")
                .setParameter(1, supportCase.id())
                .setParameter(2, supportCase.serial().tail())
                .setParameter(3, supportCase.company().id())
                // One invoice comes with all devices of a batch.
                .setParameter(4, supportCase.batch().orElse(""))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new SeenBefore((String) row[0], (String) row[1], (String) row[2], (Boolean) row[3]))
                .toList();
    }

    /** Other cases with what this one's device exported, for another device or of another company: no two export the same. */
    List<SupportCase> withSameExport(SupportCase supportCase) {
        if (supportCase.method() == ResetMethod.SECURITY_CODE
                || supportCase.challenge().isEmpty()) {
            return List.of();
        }
        List<?> ids = getEntityManager()
                .createNativeQuery("""
                        select other.id from support_case other
                        where other.id in (
                                select id from support_case where md5(reset_string) = md5(?1) and reset_string = ?1
                                union select case_id from attachment where kind = 'EXPORT' and sha256 = ?2)
                          and other.id <> ?3 and (other.serial_tail <> ?4 or other.company_id <> ?5)
                        order by other.id desc limit 5""")
                .setParameter(1, supportCase.resetString().orElse(""))
                .setParameter(2, supportCase.challenge().get())
                .setParameter(3, supportCase.id())
                .setParameter(4, supportCase.serial().tail())
                .setParameter(5, supportCase.company().id())
                .getResultList();
        return getEntityManager()
                .createQuery("from SupportCase where id in ?1 order by id desc", SupportCase.class)
                .setParameter(
                        1, ids.stream().map(id -> ((Number) id).longValue()).toList())
                .getResultList();
    }

    /** For what an exported file was found to say against its case, in the running transaction. */
    public void keepContradiction(SupportCase supportCase, String read) {
        // A file that came just now has no id before it is written.
        getEntityManager().flush();
        supportCase
                .current(Attachment.Kind.EXPORT)
                .ifPresent(export -> keep(new FileFinding(
                        supportCase,
                        export,
                        Finding.of(
                                export.name(),
                                supportCase.serial(),
                                Sighting.mismatch(
                                        read,
                                        Source.TEXT,
                                        1,
                                        null,
                                        FileAdvice.words().exportOfOther()),
                                null,
                                0))));
    }

    void forget(Attachment attachment) {
        deleteById(attachment.id());
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
