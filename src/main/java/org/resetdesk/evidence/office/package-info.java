/** Opens Word and Excel files that strangers sent: their visible text and pictures. Runs in the worker process only. */
package org.resetdesk.evidence.office;
