package org.resetdesk.evidence.reading;

/** What we tell an installer whose evidence does not do: what is wrong, and what to do next, in plain words. */
final class Advice {

    static final String NO_SERIAL =
            "We can read this, but no serial number is on it. Photograph the label with the S/N line.";
    static final String BLURRED = "Photo too blurred. Hold still and fill the frame.";
    static final String DARK = "Photo too dark. Turn on a light or the flash.";
    static final String GLARE = "Too much glare. Tilt the phone so that no light reflects on the label.";
    static final String TOO_FAR = "The text is too small. Go closer, so that the label fills the frame.";
    static final String SMALL_PICTURE =
            "The picture is too small. Send the photo as the phone took it, not a thumbnail.";
    static final String NO_TEXT =
            "We see no text here. Photograph the label straight on, with the S/N line in the middle.";
    static final String NOT_SURE =
            "We cannot read every character of the serial number. Go closer, hold still and keep the S/N line sharp.";

    private Advice() {}
}
