package org.resetdesk.guidance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.resetdesk.guidance.rules.Applies;
import org.resetdesk.guidance.rules.Way;

/**
 * One way, judged for one device; its components are the outside contract's fields.
 *
 * @param condition what decides of a way that only may work, to be read after its title: "if it is bound to …"
 * @param phoneIsEnough whether no computer is needed
 */
record Advice(
        Way way,
        Applies applies,
        String why,
        List<String> needs,
        List<String> steps,
        List<String> limits,
        List<String> warnings,
        String source,
        @JsonIgnore String condition,
        @JsonIgnore boolean phoneIsEnough) {}
