package org.resetdesk.guidance;

import java.util.List;
import org.resetdesk.guidance.rules.Applies;
import org.resetdesk.guidance.rules.Way;

/** One way, judged for one device; its components are the outside contract's fields. */
record Advice(
        Way way,
        Applies applies,
        String why,
        List<String> needs,
        List<String> steps,
        List<String> limits,
        List<String> warnings,
        String source) {}
