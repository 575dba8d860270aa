package org.resetdesk.cases;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.RawString;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resetdesk.account.Person;
import org.resetdesk.account.SignedIn;

/** Puts a case together with what the other features know of it. */
@Singleton
public class CaseFile {

    private final Cases cases;
    private final List<CasePart> parts;
    private final SignedIn signedIn;

    CaseFile(Cases cases, @All List<CasePart> parts, SignedIn signedIn) {
        this.cases = cases;
        this.signedIn = signedIn;
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(CasePart::place)).toList();
    }

    /** As whoever is signed in may see it. */
    public CaseView view(SupportCase supportCase) {
        var added = new LinkedHashMap<String, Object>();
        parts.forEach(
                part -> Optional.ofNullable(part.json(supportCase)).ifPresent(json -> added.put(part.name(), json)));
        return CaseView.of(
                supportCase, added, signedIn.personIfAny().map(Person::isStaff).orElse(false));
    }

    /** As it stands in the database now, whatever this request has read of it before. */
    public CaseView viewNow(String reference) {
        return QuarkusTransaction.requiringNew()
                .call(() -> cases.withReference(reference).map(this::view).orElseThrow(NotFoundException::new));
    }

    /** What the features say of cases in a list, by the case's id. */
    public Map<Long, RawString> remarks(List<SupportCase> listed) {
        var remarks = new HashMap<Long, RawString>();
        parts.forEach(part -> part.inAList(listed)
                .forEach((caseId, remark) -> remarks.merge(
                        caseId, new RawString(remark.render()), (one, other) -> new RawString(one + " " + other))));
        return remarks;
    }

    /** How each of these cases stands, in an installer's words, by the case's id. */
    public Map<Long, StatusWord> statusWords(List<SupportCase> listed) {
        var words = new HashMap<Long, StatusWord>();
        listed.forEach(each -> words.put(each.id(), StatusWord.of(each.status())));
        parts.forEach(part -> words.putAll(part.statusWords(listed)));
        return words;
    }

    /** What the features say above the queue. */
    public List<RawString> aboveQueue() {
        return parts.stream()
                .flatMap(part -> part.aboveQueue().stream())
                .map(notice -> new RawString(notice.render()))
                .toList();
    }

    /** The sections of its page, as HTML that their own templates have escaped. */
    public List<RawString> sections(SupportCase supportCase, Person reader) {
        return parts.stream()
                .flatMap(part -> part.section(supportCase, reader).stream())
                .map(section -> new RawString(section.render()))
                .toList();
    }
}
