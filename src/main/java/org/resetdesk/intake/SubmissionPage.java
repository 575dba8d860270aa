package org.resetdesk.intake;

import java.util.List;
import org.resetdesk.cases.SelfService.OtherWay;
import org.resetdesk.cases.maker.Maker;
import org.resetdesk.platform.language.Words;

/**
 * What the page for a new case shows, as its maker wants it.
 *
 * @param key     makes one case of a form that is sent twice
 * @param devices whether any device is bound to the company, so that its owner can be asked
 * @param account whose form it is: what the browser keeps of it is offered to nobody else
 */
record SubmissionPage(
        SubmissionForm form,
        Shown problems,
        KeptUploads kept,
        Maker maker,
        List<Maker> makers,
        List<OtherWay> otherWays,
        String key,
        int mostFiles,
        long megabytes,
        boolean devices,
        long account) {

    /** Under which names the maker's devices are sold too. */
    public String brands() {
        var all = maker.brands();
        var last = all.get(all.size() - 1);
        return all.size() == 1
                ? last
                : Words.of(IntakeFormMessages.class)
                        .lastOfSeveral(String.join(", ", all.subList(0, all.size() - 1)), last);
    }
}
