package org.resetdesk.devices;

/** The codes of this device go to another mailbox from now on, or to none. Fired inside the transaction of the change. */
public record MailboxChanged(Device device) {}
