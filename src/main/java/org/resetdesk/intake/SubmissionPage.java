package org.resetdesk.intake;

import java.util.List;
import org.resetdesk.cases.ResetMethod;

/**
 * What the page for a new case shows.
 *
 * @param key     makes one case of a form that is sent twice
 * @param devices whether any device is bound to the company, so that its owner can be asked
 */
record SubmissionPage(
        SubmissionForm form,
        Shown problems,
        List<ResetMethod> methods,
        String key,
        int mostFiles,
        long megabytes,
        boolean devices) {}
