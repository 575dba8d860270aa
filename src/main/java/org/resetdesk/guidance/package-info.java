/** Which ways reset this device without a case, and what each needs: for anyone, before a case and beside one. */
package org.resetdesk.guidance;
