package org.resetdesk.guidance.aftercare;

import java.util.Optional;
import java.util.Set;
import org.resetdesk.guidance.trouble.Trouble;

/**
 * What to do after an answer that did not work.
 *
 * @param code    SADP's error number; null where none was told
 * @param trouble empty where the number is not known
 */
record NextStep(Integer code, Optional<Trouble> trouble) {

    /** After these the device takes no answer any more to what it exported. */
    private static final Set<Integer> WANT_NEW_EXPORT = Set.of(2015, 2022, 2023, 2039);

    private static final int RISKY_PASSWORD = 2020;

    static NextStep after(Optional<Integer> error) {
        return new NextStep(error.orElse(null), error.flatMap(Trouble::ofError));
    }

    /** Where the number says nothing, a new export is the likeliest to help. */
    public boolean wantsNewExport() {
        return trouble.isEmpty() || WANT_NEW_EXPORT.contains(code);
    }

    public boolean wantsOtherPassword() {
        return trouble.isPresent() && code == RISKY_PASSWORD;
    }
}
