/** What an administrator sees of the audit log: who did and saw what, and whether the log is whole. */
package org.resetdesk.oversight;
