package org.resetdesk.evidence;

/** Where on a page something stands: fractions of the upright page's width and height, from its upper left corner. */
public record Box(double x, double y, double w, double h) {}
