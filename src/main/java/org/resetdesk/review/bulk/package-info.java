/** What is done with many cases at once: each on its own, so that one which can't be moved stops no other. */
package org.resetdesk.review.bulk;
