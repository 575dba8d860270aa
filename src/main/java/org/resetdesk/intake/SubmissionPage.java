package org.resetdesk.intake;

import java.util.List;
import org.resetdesk.cases.ResetMethod;

/** What the page for a new case shows. {@code key} makes one case of a form that is sent twice. */
record SubmissionPage(
        SubmissionForm form, Shown problems, List<ResetMethod> methods, String key, int mostFiles, long megabytes) {}
