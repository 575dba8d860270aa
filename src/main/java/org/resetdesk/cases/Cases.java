package org.resetdesk.cases;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.resetdesk.account.Account;
import org.resetdesk.account.Person;
import org.resetdesk.platform.CrashPoint;
import org.resetdesk.platform.Secrets;

/** All cases, and the one way to move one. */
@ApplicationScoped
public class Cases implements PanacheRepository<SupportCase> {

    private static final int MOST_NAMES = 1000;

    private final Event<CaseMoved> moved;
    private final Clock clock;

    Cases(Event<CaseMoved> moved, Clock clock) {
        this.moved = moved;
        this.clock = clock;
    }

    /** In the running transaction. */
    public SupportCase submit(Account requester, Submission submission) {
        lockOlder(requester, submission.serial());
        var reference = "RD-" + Secrets.readable(4) + "-" + Secrets.readable(4);
        var supportCase = new SupportCase(reference, requester, submission, clock.instant());
        persist(supportCase);
        moved.fire(new CaseMoved(supportCase, null));
        return supportCase;
    }

    /**
     * Locks the case, lets {@code verb} move it, and tells the other features, all in one transaction.
     *
     * @throws IllegalCaseMove where the case's state does not allow it; nothing has changed then
     */
    @Transactional
    public SupportCase move(String reference, Consumer<SupportCase> verb) {
        lock(reference);
        var supportCase = withReference(reference).orElseThrow(NotFoundException::new);
        // What this transaction read of it before it had the lock may be old.
        getEntityManager().refresh(supportCase);
        var before = supportCase.status();
        verb.accept(supportCase);
        moved.fire(new CaseMoved(supportCase, before));
        CrashPoint.MOVE_WRITTEN.pass();
        return supportCase;
    }

    /**
     * All of this company's cases of the device, for a newer export on one voids the answer on another; always the lowest id first, so
     * that no two moves wait for each other. The rows alone: with the people joined to them, Hibernate would read first and lock
     * after. Rows that point to a case may be written meanwhile.
     */
    private void lock(String reference) {
        getEntityManager().createNativeQuery("""
                        select id from support_case
                        where serial_tail = (select serial_tail from support_case where reference = ?1)
                          and company_id = (select company_id from support_case where reference = ?1)
                        order by id for no key update""").setParameter(1, reference).getResultList();
        // Its serial number may have been corrected while this waited.
        getEntityManager()
                .createNativeQuery("select id from support_case where reference = ?1 for no key update")
                .setParameter(1, reference)
                .getResultList();
    }

    private void lockOlder(Account requester, SerialNumber serial) {
        getEntityManager()
                .createNativeQuery("""
                        select id from support_case where company_id = ?1 and serial_tail = ?2
                        order by id for no key update""")
                .setParameter(1, requester.company().orElseThrow().id())
                .setParameter(2, serial.tail())
                .getResultList();
    }

    /** Those of its company, which a move of it has locked, as they stand now. */
    public List<SupportCase> ofSameDeviceAndCompany(SupportCase supportCase) {
        var found = list(
                "serialTail = ?1 and company = ?2 and id <> ?3 order by id",
                supportCase.serial().tail(),
                supportCase.company(),
                supportCase.id());
        found.forEach(getEntityManager()::refresh);
        return found;
    }

    public Optional<SupportCase> withReference(String reference) {
        return find("reference", reference).firstResultOptional();
    }

    /** Those that there are, in the order of the queue. */
    public List<SupportCase> withReferences(List<String> references) {
        return references.isEmpty() ? List.of() : list("reference in ?1 order by waitingSince, id", references);
    }

    /** What {@code person} may see of it: another company's case does not exist. */
    public Optional<SupportCase> withReference(String reference, Person person) {
        return withReference(reference)
                .filter(found -> person.isStaff() || found.company().id().equals(person.companyId()));
    }

    /** Of those that {@code person} may see. */
    public Set<Long> idsOf(Set<String> references, Person person) {
        var ids = getEntityManager()
                .createQuery(
                        "select id from SupportCase where reference in :references and (:staff = true or company.id = :company)",
                        Long.class)
                .setParameter("references", references)
                .setParameter("staff", person.isStaff())
                .setParameter("company", person.companyId())
                .getResultList();
        return Set.copyOf(ids);
    }

    /** Those that wait for a decision, longest waiting first: a page of {@code limit} and one more. */
    public List<SupportCase> waiting(CaseSearch search, Optional<QueuePlace> after) {
        var conditions = new ArrayList<>(List.of("status = :waiting"));
        var values = new HashMap<String, Object>(Map.of("waiting", CaseStatus.AWAITING_REVIEW));
        search.addTo(conditions, values, this::named);
        return inQueue(conditions, values, after, search.limit() + 1);
    }

    /**
     * The cases that have waited longest, after {@code place}, of those that nobody else holds.
     *
     * @param passed the ids of cases that are left out
     */
    public List<SupportCase> nextFor(Person technician, Optional<QueuePlace> place, Collection<Long> passed, int most) {
        var conditions = new ArrayList<>(List.of(
                "status = :waiting",
                "(assignee is null or assignee.id = :me or heldUntil <= :now)",
                "id not in :passed"));
        var values = new HashMap<String, Object>(Map.of(
                "waiting",
                CaseStatus.AWAITING_REVIEW,
                "me",
                technician.id(),
                "now",
                clock.instant(),
                "passed",
                passed));
        return inQueue(conditions, values, place, most);
    }

    /** Those whose claim ran out, as references. */
    public List<String> withClaimThatRanOut() {
        return find("heldUntil <= ?1 order by id", clock.instant()).stream()
                .map(SupportCase::reference)
                .toList();
    }

    /**
     * For a page that is open: a claim in turn lasts until then, any other at least so long.
     *
     * @return whether {@code technician} has the case still
     */
    public boolean keepClaim(String reference, Person technician, Instant until) {
        return getEntityManager()
                        .createNativeQuery("""
                        update support_case
                        set held_until = case when in_turn then ?1 else greatest(held_until, ?1) end
                        where reference = ?2 and assignee_id = ?3 and held_until > ?4""")
                        .setParameter(1, until)
                        .setParameter(2, reference)
                        .setParameter(3, technician.id())
                        .setParameter(4, clock.instant())
                        .executeUpdate()
                > 0;
    }

    /** Newest first, of the same company. */
    public List<SupportCase> lastOfCompany(SupportCase supportCase, int most) {
        return find("company = ?1 and id <> ?2 order by id desc", supportCase.company(), supportCase.id())
                .page(Page.ofSize(most))
                .list();
    }

    private List<SupportCase> inQueue(
            List<String> conditions, Map<String, Object> values, Optional<QueuePlace> after, int atMost) {
        after.ifPresent(place -> {
            conditions.add("(waitingSince > :since or waitingSince = :since and id > :id)");
            values.put("since", place.since());
            values.put("id", place.id());
        });
        return find(String.join(" and ", conditions) + " order by waitingSince, id", values)
                .page(Page.ofSize(atMost))
                .list();
    }

    /** In the order in which they were sent. */
    public List<SupportCase> ofBatch(String batch) {
        return list("batch = ?1 order by id", batch);
    }

    /** Exact: see {@link SumUpCaseCountsTask}. */
    public Map<CaseStatus, Long> countsByStatus() {
        var counts = new HashMap<CaseStatus, Long>();
        var query = "select status, cast(sum(change) as bigint) from case_count group by status";
        for (Object each : getEntityManager().createNativeQuery(query).getResultList()) {
            var row = (Object[]) each;
            counts.put(CaseStatus.valueOf((String) row[0]), (Long) row[1]);
        }
        return counts;
    }

    public WaitingCounts waitingCounts(Person technician) {
        return getEntityManager()
                .createQuery("""
                        select new org.resetdesk.cases.WaitingCounts(
                            count(*), count(*) filter (where assignee is null), count(*) filter (where assignee.id = :me))
                        from SupportCase where status = :waiting""", WaitingCounts.class)
                .setParameter("me", technician.id())
                .setParameter("waiting", CaseStatus.AWAITING_REVIEW)
                .getSingleResult();
    }

    public List<SupportCase> ofSameDevice(SupportCase supportCase) {
        return list(
                "serialTail = ?1 and id <> ?2 order by id desc",
                supportCase.serial().tail(),
                supportCase.id());
    }

    /** Whether any attachment's bytes lie under this key of the object store. */
    public boolean nameObject(String objectKey) {
        return getEntityManager()
                        .createQuery("select count(*) from Attachment where objectKey = ?1", Long.class)
                        .setParameter(1, objectKey)
                        .getSingleResult()
                > 0;
    }

    /** Newest first, a page of {@link CaseSearch#limit()} and one more to tell whether there is a next one. */
    public List<SupportCase> found(CaseSearch search, Person person) {
        // After another company's case there is as little as after one that there never was.
        if (search.isContinued() && withReference(search.after(), person).isEmpty()) {
            return List.of();
        }
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        if (!person.isStaff()) {
            conditions.add("company.id = :company");
            values.put("company", person.companyId());
        }
        search.addTo(conditions, values, this::named);
        var where = conditions.isEmpty() ? "" : String.join(" and ", conditions) + " ";
        return find(where + "order by id desc", values)
                .page(Page.ofSize(search.limit() + 1))
                .list();
    }

    /**
     * Few names are found first, so that the database can go to their cases by index, which it can't where it has to try each case
     * against a list; where so many are found, the newest cases soon have enough of them.
     */
    private CaseSearch.Named named(String part) {
        var values = new HashMap<String, Object>();
        return new CaseSearch.Named(
                idsNamed("Company", "companies", part, values), idsNamed("Account", "people", part, values), values);
    }

    /** What stands between the brackets of {@code in}: a parameter that holds the ids, or the query for them. */
    private String idsNamed(String entity, String parameter, String part, Map<String, Object> values) {
        var query = "select named.id from " + entity + " named where lower(named.name) like :part escape '!'";
        var ids = getEntityManager()
                .createQuery(query, Long.class)
                .setParameter("part", part)
                .setMaxResults(MOST_NAMES + 1)
                .getResultList();
        var few = ids.size() <= MOST_NAMES;
        values.put(few ? parameter : "part", few ? ids : part);
        return few ? ":" + parameter : query;
    }
}
