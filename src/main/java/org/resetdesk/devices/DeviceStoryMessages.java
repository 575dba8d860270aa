package org.resetdesk.devices;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is kept of a device in the registry, in English, and told to its reader in another language. */
@MessageBundle("deviceStory")
public interface DeviceStoryMessages {

    @Message("Bound to {company}, entered by hand")
    String boundByHand(String company);

    @Message("Bound to {company}, by an import")
    String boundByImport(String company);

    @Message("Bound to {company}, by case {reference}")
    String boundByCase(String company, String reference);

    @Message("Unbound from {company}")
    String unbound(String company);

    @Message("Changed: {what}")
    String changed(String what);

    /** What was changed, like those below. */
    @Message("model")
    String model();

    @Message("site")
    String site();

    @Message("contact")
    String contact();

    @Message("reserved mailbox")
    String reservedMailbox();

    @Message("mailbox of the Hik-Connect account")
    String accountMailbox();
}
