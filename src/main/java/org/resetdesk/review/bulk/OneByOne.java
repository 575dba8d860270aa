package org.resetdesk.review.bulk;

import io.quarkus.logging.Log;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.function.Consumer;
import org.resetdesk.cases.IllegalCaseMove;
import org.resetdesk.platform.Refused;
import org.resetdesk.platform.language.Words;

/** Does the same with each of many cases; each has its own transaction and its own guards. */
final class OneByOne {

    private OneByOne() {}

    /** @param did what is said of those with which it was done */
    static List<Outcome> with(List<String> references, String did, Consumer<String> act) {
        return references.stream().map(reference -> tried(reference, did, act)).toList();
    }

    private static Outcome tried(String reference, String did, Consumer<String> act) {
        try {
            act.accept(reference);
            return new Outcome(reference, true, did);
        } catch (IllegalCaseMove tooLate) {
            return new Outcome(reference, false, tooLate.getMessage());
        } catch (Refused refused) {
            return new Outcome(reference, false, refused.problem().detail());
        } catch (NotFoundException none) {
            return new Outcome(reference, false, Words.of(BulkMessages.class).noSuchCase());
        } catch (RuntimeException broken) {
            // What was done with those before it must still be told.
            Log.errorf(broken, "%s could not be moved with others", reference);
            return new Outcome(reference, false, Words.of(BulkMessages.class).broken());
        }
    }
}
