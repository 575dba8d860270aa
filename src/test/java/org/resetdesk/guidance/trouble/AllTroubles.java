package org.resetdesk.guidance.trouble;

import java.util.List;

/** The troubles that ship with the product, for tests of other packages. */
public class AllTroubles {

    private AllTroubles() {}

    public static List<Trouble> list() {
        return Troubles.KNOWN.all();
    }
}
