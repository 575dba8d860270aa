package org.resetdesk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.resetdesk.evidence.DrawnLabel;

/**
 * Takes pictures of the main pages of a running demo, so that somebody can look at them: by phone and at a desk, by day and
 * by night. Two of them stand in the README.
 */
public final class Screenshots {

    private static final Path ALL = Path.of("target", "pictures");
    private static final Path FOR_README = Path.of("deploy", "pictures");
    private static final String SERIAL = "C58612345";
    private static final String OTHER_SERIAL = "C58612348";

    private final Visitors visitors;

    private Screenshots(Visitors visitors) {
        this.visitors = visitors;
    }

    /** @param arguments the address of a demo, and its data folder */
    public static void main(String... arguments) throws IOException {
        var passwords = passwordsIn(Path.of(arguments[1]));
        try (var chromium = new Chromium()) {
            new Screenshots(new Visitors(chromium, arguments[0], passwords::get)).takeAll();
        }
    }

    private static Map<String, String> passwordsIn(Path data) throws IOException {
        var passwords = new HashMap<String, String>();
        var accounts =
                new ObjectMapper().readTree(data.resolve("demo-accounts.json").toFile());
        accounts.forEach(account -> passwords.put(
                account.get("role").asText(), account.get("password").asText()));
        return passwords;
    }

    private void takeAll() {
        strangers();
        var matching = submitted(SERIAL, SERIAL);
        submitted(OTHER_SERIAL, SERIAL);
        submitted("586998877", "586998877");
        desk(matching);
        answer(matching);
        questions(submitted(OTHER_SERIAL, SERIAL));
        for (var path : new String[] {
            "/admin", "/admin/audit", "/admin/audit/verification", "/account", "/mail", "/review/RD-NONE"
        }) {
            try (var page = visitors.as("admin", Window.desk(), path)) {
                take(page, "page" + path.replace('/', '-'));
            }
        }
    }

    private void strangers() {
        for (var path : new String[] {"/", "/sign-in", "/guidance"}) {
            try (var page = visitors.stranger(Window.phone(), path)) {
                take(page, "stranger" + path.replace('/', '-'));
            }
        }
    }

    private String submitted(String serial, String onLabel) {
        try (var page = visitors.as("installer", Window.phone(), "/cases/new")) {
            take(page, "form");
            page.getByText("Confirm", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.locator("#problem-list").waitFor();
            take(page, "form-problems");
            page.reload();
            fill(page, serial, onLabel);
            take(page, "form-filled");
            if (serial.equals(SERIAL)) {
                takeForReadme(page, Window.phone(), "phone.png");
            }
            page.getByText("Confirm", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.waitForURL("**/cases/RD-*");
            take(page, "case-reading");
            page.getByText("A technician decides next").waitFor();
            take(page, "case-waiting");
            var reference = page.url().substring(page.url().lastIndexOf('/') + 1);
            page.navigate(page.url().replace("/" + reference, ""));
            take(page, "cases");
            return reference;
        }
    }

    private static void fill(Page page, String serial, String onLabel) {
        page.getByLabel("Device serial number").fill(serial);
        page.getByLabel("Device label or invoice").setInputFiles(photoOf(serial, onLabel));
        page.locator("input[value=RESET_KEY]").check();
        page.locator("#resetString").fill(Desk.RESET_STRING + serial);
        page.locator("#undertaking").check();
        page.locator(".chosen li[data-state=done]").waitFor();
    }

    private static FilePayload photoOf(String serial, String onLabel) {
        var label = DrawnLabel.label(onLabel, "DS-7608NI-K2/8P");
        // The README's without noise, which would make its pictures large.
        var photo = onLabel.equals(serial) && serial.equals(SERIAL)
                ? DrawnLabel.turned(label, -2)
                : DrawnLabel.photographed(label, serial.hashCode(), 0.3);
        return new FilePayload("label.png", "image/png", Desk.png(photo));
    }

    private void desk(String matching) {
        try (var page = visitors.as("technician", Window.desk(), "/review")) {
            take(page, "queue");
            page.navigate(page.url() + "?q=" + OTHER_SERIAL);
            page.locator("table.queue a").first().click();
            take(page, "review-mismatch");
            page.navigate(page.url().replaceFirst("RD-.*", matching));
            take(page, "review");
            takeForReadme(page, new Window(1120, 740, true, false), "review.png");
            page.locator("[action$=approval] button").click();
            page.locator(".undo").waitFor();
            take(page, "review-undo");
            page.navigate(page.url().replaceFirst("/review.*", "/review/" + matching));
            page.locator("h1 + .row .tag", new Page.LocatorOptions().setHasText("issued"))
                    .waitFor();
            take(page, "review-issued");
        }
    }

    private void answer(String reference) {
        try (var page = visitors.as("installer", Window.phone(), "/cases/" + reference)) {
            take(page, "case-issued");
            page.getByText("Show the key").click();
            page.locator(".secret").waitFor();
            take(page, "answer");
        }
    }

    private void questions(String reference) {
        try (var page = visitors.as("technician", Window.desk(), "/review/" + reference)) {
            page.locator("summary[data-key=q]").click();
            page.locator("[name=items][value=LABEL_PHOTO]").check();
            page.locator("[name=items][value=EXPLANATION]").check();
            page.locator("#ask-message").fill("The last character is under a finger.");
            take(page, "review-ask");
            page.locator("[action$=questions] button").click();
            page.locator(".undo").waitFor();
            page.navigate(page.url().replaceFirst("/review.*", "/review/" + reference));
            page.getByText("customer asked").waitFor();
        }
        try (var page = visitors.as("installer", Window.phone(), "/cases/" + reference)) {
            take(page, "case-asked");
        }
    }

    /** What is seen without scrolling, by day. */
    private static void takeForReadme(Page page, Window window, String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(window.width(), window.height());
        page.evaluate("window.scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions().setPath(FOR_README.resolve(name)));
    }

    private static void take(Page page, String name) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (var window : new Window[] {Window.phone(), Window.desk()}) {
                page.setViewportSize(window.width(), window.height());
                var width = window.width() < 600 ? "phone" : "desk";
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(ALL.resolve(
                                name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png")));
            }
        }
    }
}
