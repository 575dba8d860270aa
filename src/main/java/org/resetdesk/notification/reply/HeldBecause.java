package org.resetdesk.notification.reply;

import java.util.function.Function;
import org.resetdesk.notification.NotificationMessages;
import org.resetdesk.platform.language.Words;

/** Why a mail waits for a technician. */
enum HeldBecause {
    TOO_LARGE(NotificationMessages::tooLarge),
    UNREADABLE(NotificationMessages::unreadable),
    NO_CASE(NotificationMessages::noCase),
    FORGED(NotificationMessages::forged),
    OTHER_SENDER(NotificationMessages::otherSender),
    PERSON_GONE(NotificationMessages::personGone),
    SENDER_NOT_PROVEN(NotificationMessages::senderNotProven),
    TOO_MANY(NotificationMessages::tooMany),
    SAME_IDENTIFIER(NotificationMessages::sameIdentifier),
    DESK_TROUBLE(NotificationMessages::deskTrouble);

    private final Function<NotificationMessages, String> words;

    HeldBecause(Function<NotificationMessages, String> words) {
        this.words = words;
    }

    public String words() {
        return words.apply(Words.of(NotificationMessages.class));
    }
}
