/** The technician's desk: the queue, one case whole, and what can be decided about it. */
package org.resetdesk.review;
