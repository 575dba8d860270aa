/** Puts answers to letters on their case, and holds those of which nobody knows whose they are. */
package org.resetdesk.notification.reply;
