/** The evidence check: does the claimed serial really stand on this picture or in this document? */
package org.resetdesk.evidence;
