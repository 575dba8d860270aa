package org.resetdesk.notification.reply;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** How many mails wait for somebody, for pages: {@code inject:heldMails}. */
@RequestScoped
@Named("heldMails")
public class HeldMails {

    private final ReceivedMails mails;

    HeldMails(ReceivedMails mails) {
        this.mails = mails;
    }

    public boolean any() {
        return count() > 0;
    }

    public long count() {
        return QuarkusTransaction.joiningExisting().call(mails::heldCount);
    }
}
