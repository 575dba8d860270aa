package org.resetdesk.cases;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resetdesk.account.Person;

/**
 * What another feature adds to a case as it is shown: a member of its JSON, a section of its page. So a case can be shown
 * whole although no feature below knows those above.
 */
public interface CasePart {

    /** The member's name in the case's JSON. */
    String name();

    /** Where its section stands on the page; lower is higher up. */
    int place();

    /** Null where there is nothing yet. */
    Object json(SupportCase supportCase);

    Optional<TemplateInstance> section(SupportCase supportCase, Person reader);

    /** What everybody at the desk should see above the queue, whichever cases it shows just then. */
    default Optional<TemplateInstance> aboveQueue() {
        return Optional.empty();
    }

    /** A few words about cases that stand in a list, by the case's id; those of which there is nothing to say are left out. */
    default Map<Long, TemplateInstance> inAList(List<SupportCase> listed) {
        return Map.of();
    }

    /** In place of the words of their status, where this feature knows better, by the case's id. */
    default Map<Long, StatusWord> statusWords(List<SupportCase> listed) {
        return Map.of();
    }
}
