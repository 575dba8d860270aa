/** What each maker asks for and answers: read from a page of words a maker, so that another one needs no code. */
package org.resetdesk.cases.maker;
