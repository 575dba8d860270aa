package org.resetdesk.notification.reply;

/** Why a mail waits for a technician. */
enum HeldBecause {
    TOO_LARGE("It is larger than 25 MB, so only its first lines were kept."),
    UNREADABLE("It has more parts than any person sends."),
    NO_CASE("It was sent to no address that stands in one of our letters."),
    FORGED("It was sent to an address that looks like one of our letters', but we never gave it."),
    OTHER_SENDER("It answers a letter that went to somebody else."),
    PERSON_GONE("Whoever it was that got the letter has no account any more."),
    SENDER_NOT_PROVEN("Our mail server says that it is not from the domain that it names."),
    TOO_MANY("There were many answers about this case today: two machines may be writing to each other."),
    SAME_IDENTIFIER("It has the identifier of another mail, and is another one."),
    DESK_TROUBLE("The desk failed to read it several times.");

    private final String words;

    HeldBecause(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
