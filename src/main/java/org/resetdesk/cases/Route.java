package org.resetdesk.cases;

/** Who decides a case. */
public enum Route {
    /** A technician, by the evidence. */
    DESK,
    /** The contact of the site where the device hangs: the platform knows the device, so it needs no photo. */
    SITE_OWNER
}
