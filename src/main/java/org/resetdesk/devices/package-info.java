/** Which device belongs to which company: bound by a case that was resolved, by an import, or by an administrator. */
package org.resetdesk.devices;
