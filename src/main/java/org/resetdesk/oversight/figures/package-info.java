/** What the desk's lead sees: what waits, how long decisions and answers took, who decided what, and why cases were refused. */
package org.resetdesk.oversight.figures;
