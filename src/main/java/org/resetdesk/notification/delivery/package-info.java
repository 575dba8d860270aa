/** The two ways on which a letter leaves: SMTP, and files in the data folder. Jakarta Mail is imported nowhere else. */
package org.resetdesk.notification.delivery;
