package org.resetdesk.cases;

import io.quarkus.arc.All;
import io.quarkus.qute.RawString;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.resetdesk.account.Person;

/** Puts a case together with what the other features know of it. */
@Singleton
public class CaseFile {

    private final List<CasePart> parts;

    CaseFile(@All List<CasePart> parts) {
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(CasePart::place)).toList();
    }

    public CaseView view(SupportCase supportCase) {
        var added = new LinkedHashMap<String, Object>();
        parts.forEach(
                part -> Optional.ofNullable(part.json(supportCase)).ifPresent(json -> added.put(part.name(), json)));
        return CaseView.of(supportCase, added);
    }

    /** The sections of its page, as HTML that their own templates have escaped. */
    public List<RawString> sections(SupportCase supportCase, Person reader) {
        return parts.stream()
                .flatMap(part -> part.section(supportCase, reader).stream())
                .map(section -> new RawString(section.render()))
                .toList();
    }
}
