/** What the desk's own people write down about a case, for one another alone. */
package org.resetdesk.review.notes;
