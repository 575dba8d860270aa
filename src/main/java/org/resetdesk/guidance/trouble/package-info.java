/** From an error number or a message on a screen to its cause and the next step. */
package org.resetdesk.guidance.trouble;
