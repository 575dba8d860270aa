package org.resetdesk.devices.owner;

import java.time.Instant;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.devices.Device;

/** The contact of a device's site is to get a link by mail. Fired inside the transaction that makes the link. */
public record OwnerAsked(SupportCase supportCase, Device device, String link, Instant expiresAt) {}
