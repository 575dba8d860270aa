package org.resetdesk.intake.batch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.resetdesk.platform.RepeatedTask;

/** Forgets the files of batches that were never sent. */
@Singleton
class ForgottenDrafts implements RepeatedTask {

    private final DraftFiles drafts;

    ForgottenDrafts(DraftFiles drafts) {
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return "forget-drafts";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        QuarkusTransaction.requiringNew().run(drafts::forgetOld);
    }
}
