package org.resetdesk.evidence.attachment;

import org.resetdesk.evidence.Finding;

/**
 * What reading one attachment gave.
 *
 * @param pictureHash of the picture, the first page or the first picture inside, to notice that it was sent before; null where
 *                    there is none. Compare with {@link org.resetdesk.evidence.picture.PictureHash#distance}.
 */
public record Reading(Finding finding, Long pictureHash) {}
