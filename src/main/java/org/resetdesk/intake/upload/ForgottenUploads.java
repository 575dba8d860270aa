package org.resetdesk.intake.upload;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.resetdesk.platform.RepeatedTask;

/** Removes what came in pieces, whether or not a form named it: a case has a copy of its own. */
@Singleton
class ForgottenUploads implements RepeatedTask {

    private final ArrivingFiles files;

    ForgottenUploads(ArrivingFiles files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "forget-uploads";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        files.forgetOld();
    }
}
