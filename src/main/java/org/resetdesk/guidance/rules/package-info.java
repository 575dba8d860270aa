/** What the sources say: which way is for which device and firmware, and how it is done. */
package org.resetdesk.guidance.rules;
