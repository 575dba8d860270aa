/** Opens PDF documents that strangers sent: their pages as pictures, and their text. Runs in the worker process only. */
package org.resetdesk.evidence.pdf;
