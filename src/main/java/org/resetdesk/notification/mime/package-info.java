/** Reads mails of strangers, within limits: who wrote what to whom, and what is attached. jsoup is imported nowhere else. */
package org.resetdesk.notification.mime;
