/** What those see who answer for the desk: the audit log and whether it is whole, and in {@code figures} how the work goes. */
package org.resetdesk.oversight;
