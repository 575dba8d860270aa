/** An issuer outside, asked over HTTP as {@code deploy/issuer.openapi.yaml} says. */
package org.resetdesk.issuance.http;
