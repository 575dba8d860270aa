package org.resetdesk.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.resetdesk.platform.RepeatedTask;

/** Removes sessions, tokens and invitations that are over. */
@Singleton
class ForgottenCredentials implements RepeatedTask {

    private final Credentials credentials;

    ForgottenCredentials(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public String name() {
        return "forget-expired-credentials";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        QuarkusTransaction.requiringNew().run(credentials::forgetExpired);
    }
}
