/** Where mails come in: a mailbox that is asked by IMAP, or files in the data folder. */
package org.resetdesk.notification.inbox;
