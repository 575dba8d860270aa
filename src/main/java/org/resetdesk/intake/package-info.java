/** What installers do: submit a case, follow it, answer questions, withdraw, report how it went. */
package org.resetdesk.intake;
