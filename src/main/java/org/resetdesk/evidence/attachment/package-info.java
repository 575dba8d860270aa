/**
 * What is done with one attachment once it is open: read for the claimed serial, copied for staff, read as a reset QR code.
 * Runs in the worker process only.
 */
package org.resetdesk.evidence.attachment;
