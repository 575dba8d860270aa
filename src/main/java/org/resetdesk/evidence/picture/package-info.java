/** Decodes pictures that strangers sent: upright, plain RGB, of a bearable size. Runs in the worker process only. */
package org.resetdesk.evidence.picture;
