package org.resetdesk.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a check of the audit log found. */
@MessageBundle("audit")
public interface AuditMessages {

    @Message("The head that is kept in the data folder was not written by this desk")
    String headNotOurs();

    @Message("The log was cut short: it had {had} entries, it has {has}")
    String cutShort(long had, long has);

    @Message("Entries are missing between {before} and {after}")
    String missingBetween(long before, long after);

    @Message("Entry {place} was taken out: {entry}")
    String takenOut(long place, String entry);

    @Message("The log was written anew: entry {place} once had another hash")
    String writtenAnew(long place);

    @Message("Entry {place} was written with a key that is not here: {key}; name it by RESETDESK_AUDIT_KEY")
    String keyNotHere(long place, String key);

    @Message("Entry {place} was changed: {entry}")
    String changed(long place, String entry);

    @Message("Entry {place} does not follow the one before it: {entry}")
    String doesNotFollow(long place, String entry);

    @Message("An entry that is not in the chain was put in or changed: {entry}")
    String notInChain(String entry);

    @Message("An entry was taken out of the chain: {entry}")
    String takenOutOfChain(String entry);

    @Message("An entry was taken out before it came into the chain: {entry}")
    String takenOutBefore(String entry);
}
