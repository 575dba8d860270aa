package org.resetdesk.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.resetdesk.account.Credential.Kind;
import org.resetdesk.platform.PublicAddress;

/** Lets a new person choose a password, by a link that works once. */
@ApplicationScoped
class Invitations {

    private final Credentials credentials;
    private final PublicAddress address;
    private final Event<PersonInvited> invited;

    Invitations(Credentials credentials, PublicAddress address, Event<PersonInvited> invited) {
        this.credentials = credentials;
        this.address = address;
        this.invited = invited;
    }

    /** In the running transaction; an earlier link to the same person stops working. */
    void mailTo(Account account) {
        invited.fire(new PersonInvited(account, linkFor(account)));
    }

    String linkFor(Account account) {
        credentials.endAll(Kind.INVITATION, account);
        return address.of("/invitations/" + credentials.give(Kind.INVITATION, account, null));
    }
}
