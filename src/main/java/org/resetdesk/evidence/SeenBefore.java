package org.resetdesk.evidence;

/** A picture that came before with another case, for another device or from another company. */
record SeenBefore(String reference, String serial, String company, boolean sameFile) {}
