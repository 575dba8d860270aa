/**
 * In demo mode: recorders that behave as a real one does towards somebody who forgot its password, so that the whole journey can be
 * gone without any device. It stands below issuance since a recorder holds the other end of the demo issuer's challenge-response;
 * nothing uses it.
 */
package org.resetdesk.issuance.recorder;
