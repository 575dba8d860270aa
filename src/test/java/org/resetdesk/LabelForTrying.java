package org.resetdesk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Draws {@code deploy/label.png}, the label of no real device, which {@code deploy/try.sh} submits. */
final class LabelForTrying {

    /** Stands in {@code deploy/try.sh} too. */
    private static final String SERIAL = "K39214657";

    private LabelForTrying() {}

    public static void main(String... arguments) throws IOException {
        Files.write(Path.of("deploy", "label.png"), Desk.labelOf(SERIAL));
    }
}
