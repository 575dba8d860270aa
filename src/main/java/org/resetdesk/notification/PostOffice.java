package org.resetdesk.notification;

/** Takes letters on their way: to a mail server, or into the data folder. */
public interface PostOffice {

    /**
     * On return the letter is out of our hands.
     *
     * @throws Undelivered with the post office's words, when it is not
     */
    void deliver(Letter letter);
}
