package org.resetdesk.notification.inbox;

/** A mailbox that is emptied now and then. */
public interface Inbox {

    /** Gets each mail that lies there; on return it is safe, and the mailbox may part with it. */
    interface Keeper {

        void keep(RawMail mail);
    }

    /**
     * Hands over what has come. A mail leaves the mailbox only after the keeper has returned, so one may be handed over twice.
     *
     * @throws InboxTrouble where the mailbox can't be read
     */
    void empty(Keeper keeper);
}
