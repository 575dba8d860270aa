package org.resetdesk.evidence.attachment;

/**
 * A JPEG that was written for staff.
 *
 * @param pages how many pages the attachment has; 1 for a picture
 */
public record StaffCopy(int width, int height, int pages) {}
