/** Decisions that wait some seconds before anything leaves, so that whoever made one can undo it. */
package org.resetdesk.review.undo;
