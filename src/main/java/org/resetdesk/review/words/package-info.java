/** What technicians write again and again: canned answers with variables, kept by supervisors, filled for each case. */
package org.resetdesk.review.words;
