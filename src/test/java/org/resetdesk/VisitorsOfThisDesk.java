package org.resetdesk;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.ConfigProvider;

/** Gives a class of tests its own visitors of the desk that runs: nobody is signed in yet. */
class VisitorsOfThisDesk {

    @Produces
    @Dependent
    Visitors visitors(Chromium chromium, Desk desk) {
        // Not injected: that is looked up at the start, when the desk has no port yet.
        var address = ConfigProvider.getConfig().getValue("test.url", String.class);
        return new Visitors(chromium, address.replaceFirst("/$", ""), desk::passwordOf);
    }
}
