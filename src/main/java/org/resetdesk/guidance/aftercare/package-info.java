/**
 * After the reset: the next step where the answer did not work, what to set up where it did, and a checker for new passwords. It is
 * guidance, not issuance, since it knows what is written about devices and nothing of answers.
 */
package org.resetdesk.guidance.aftercare;
