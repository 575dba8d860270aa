package org.resetdesk.devices;

/** How a company stands to a device that it names. */
public sealed interface Standing {

    record Own(Device device) implements Standing {}

    /** Somebody else holds it; by whom is nobody's business. */
    record Others() implements Standing {}

    /** Nobody holds it, or the registry does not know it. */
    record Unbound() implements Standing {}
}
