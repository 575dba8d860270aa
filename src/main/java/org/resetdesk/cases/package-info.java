/** The support case: what it holds, the moves it can make, and its history. */
package org.resetdesk.cases;
