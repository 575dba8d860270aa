package org.resetdesk;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a browser measures on the page that it shows. */
public final class Measured {

    private Measured() {}

    /** Pixels beyond the window's width. */
    public static int overflow(Page page) {
        return number(page, "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** The beginnings of those targets that are seen and lower than so many pixels. */
    public static List<?> lowerThan(double pixels, Page page, String targets) {
        return (List<?>) page.evaluate("""
                ([targets, pixels]) => [...document.querySelectorAll(targets)]
                  .filter(target => target.offsetParent && target.getBoundingClientRect().height < pixels)
                  .map(target => target.outerHTML.slice(0, 120))""", List.of(targets, pixels));
    }

    /** All that it loaded, as it came over the wire. */
    public static int bytes(Page page) {
        return number(page, """
                [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                  .reduce((sum, entry) => sum + entry.transferSize, 0)""");
    }

    private static int number(Page page, String script) {
        return ((Number) page.evaluate(script)).intValue();
    }
}
