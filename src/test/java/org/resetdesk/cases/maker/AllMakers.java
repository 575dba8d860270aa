package org.resetdesk.cases.maker;

import java.util.List;

/** The makers that ship with the product, without those that only tests know. */
public class AllMakers {

    private static final String MADE_UP = "made-up";

    private AllMakers() {}

    public static List<Maker> list() {
        return new Makers()
                .all().stream().filter(maker -> !maker.id().equals(MADE_UP)).toList();
    }
}
