package org.resetdesk.issuance;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.StoryMessages;
import org.resetdesk.platform.LaterTask;
import org.resetdesk.platform.language.Words;

/** Makes void what was mailed to a mailbox that is not on record any more. */
@Singleton
class VoidCodesTask implements LaterTask {

    static final String NAME = "void-codes";

    private final Cases cases;
    private final Issuances issuances;
    private final Voiding voiding;

    VoidCodesTask(Cases cases, Issuances issuances, Voiding voiding) {
        this.cases = cases;
        this.issuances = issuances;
        this.voiding = voiding;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String serialTail) {
        var references = QuarkusTransaction.requiringNew().call(() -> issuances.casesWithCodeFor(serialTail));
        for (var reference : references) {
            var because = Words.kept(StoryMessages.class).mailboxChangedSince();
            cases.move(reference, locked -> voiding.voidCodeOn(locked, because));
        }
    }

    @Override
    public void giveUp(String serialTail, String trouble) {
        Log.errorf("Codes that went to an old mailbox could not be made void: %s", trouble);
    }
}
