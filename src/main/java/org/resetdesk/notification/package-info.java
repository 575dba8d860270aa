/** Tells people by mail what became of their case. */
package org.resetdesk.notification;
