/** The two ways on which a letter leaves: SMTP, and files in the data folder. Jakarta Mail is imported here, in {@code inbox} and in {@code mime} alone. */
package org.resetdesk.notification.delivery;
