/** Answers an approved case: with dated codes, a key or a file, kept sealed and shown as often as the limit says. */
package org.resetdesk.issuance;
