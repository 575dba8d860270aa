/**
 * Decides whether the claimed serial stands on a picture or in a text: by what bar codes hold, by scoring the claim on the lines of
 * text, and by what the words beside a number call it.
 */
package org.resetdesk.evidence.reading;
