/** Filters of the queue that a person keeps under a name; a supervisor's can be for everybody. */
package org.resetdesk.review.views;
