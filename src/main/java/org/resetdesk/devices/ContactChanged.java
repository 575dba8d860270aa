package org.resetdesk.devices;

/** Somebody else decides about this device from now on, or nobody. Fired inside the transaction of the change. */
public record ContactChanged(Device device) {}
