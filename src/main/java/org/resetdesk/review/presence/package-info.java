/** Who has which case, and who has it on the screen: what pages that are open tell the desk, and are told. */
package org.resetdesk.review.presence;
