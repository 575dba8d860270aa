package org.resetdesk;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The demo's people, each with a browser of their own. Each signs in once, by the page: sign-ins are limited. */
public final class Visitors {

    private final Chromium chromium;
    private final String address;
    private final UnaryOperator<String> passwordOf;
    private final Map<String, String> sessions = new HashMap<>();

    /** @param address without a slash at its end */
    public Visitors(Chromium chromium, String address, UnaryOperator<String> passwordOf) {
        this.chromium = chromium;
        this.address = address;
        this.passwordOf = passwordOf;
    }

    /** Where the desk is, without a slash at its end. */
    public String home() {
        return address;
    }

    /** {@code path} as somebody of the demo sees it. */
    public Page as(String role, Window window, String path) {
        return opened(chromium.pageWith(window, session(role)), path);
    }

    /** What a browser of somebody who is signed in knows. */
    public String session(String role) {
        return sessions.computeIfAbsent(role, this::signedIn);
    }

    public Page stranger(Window window, String path) {
        return opened(chromium.page(window), path);
    }

    private Page opened(Page page, String path) {
        page.navigate(address + path);
        return page;
    }

    private String signedIn(String role) {
        try (var page = stranger(Window.desk(), "/sign-in")) {
            signIn(page, role);
            return page.context().storageState();
        }
    }

    /** On the sign-in page. */
    public void signIn(Page page, String role) {
        page.getByLabel("E-mail address").fill(role + "@demo.example");
        page.getByLabel("Password").fill(passwordOf.apply(role));
        page.locator("main button").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }
}
