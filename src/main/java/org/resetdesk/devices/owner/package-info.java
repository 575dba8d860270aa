/** Asks the contact of a site whether a device of theirs may be reset, by a link that works once. */
package org.resetdesk.devices.owner;
