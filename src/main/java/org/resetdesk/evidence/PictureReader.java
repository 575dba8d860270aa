package org.resetdesk.evidence;

import java.awt.image.BufferedImage;
import org.resetdesk.cases.SerialNumber;

/** Looks for a claimed serial on one upright picture: a photo, a scan or a rendered page. Safe to call from several threads. */
public interface PictureReader {

    /** With {@link Unclaimed#SERIAL} any serial that stands there is told, as soon as one is sure. */
    Sighting look(BufferedImage picture, SerialNumber claimed);
}
