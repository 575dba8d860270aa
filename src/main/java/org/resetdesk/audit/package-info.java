/** Who did and saw what: an append-only log whose every change leaves a trace. */
package org.resetdesk.audit;
