/** A site's worth of devices sent at once: one case a device, each with its own evidence, verdict and answer. */
package org.resetdesk.intake.batch;
