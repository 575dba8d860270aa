package org.resetdesk;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/**
 * Draws the icons of the installed app from {@code icon.svg}, by Chromium: run it again when that changes. A maskable icon fills its
 * square, since a phone cuts its own shape out of it, and its sign stays within the circle that no phone cuts.
 */
public final class Icons {

    static final Path FOLDER = Path.of("src", "main", "resources", "META-INF", "resources");

    private static final String GROUND = "#14532d";

    private Icons() {}

    public static void main(String... arguments) throws IOException {
        var sign = "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(Files.readAllBytes(FOLDER.resolve("icon.svg")));
        try (var chromium = new Chromium();
                var page = chromium.page(new Window(512, 512, true, false))) {
            draw(page, sign, "192", 192, 1, "transparent");
            draw(page, sign, "512", 512, 1, "transparent");
            draw(page, sign, "maskable", 512, 0.8, GROUND);
            draw(page, sign, "touch", 180, 1, GROUND);
        }
    }

    private static void draw(Page page, String sign, String name, int side, double share, String ground) {
        page.setViewportSize(side, side);
        page.setContent("""
                <body style="margin:0;background:%s"><img src="%s" width="%d" height="%d" style="display:block;margin:%dpx">
                """.formatted(
                        ground, sign, (int) (side * share), (int) (side * share), (int) (side * (1 - share) / 2)));
        page.waitForFunction("document.images[0].complete");
        page.screenshot(new Page.ScreenshotOptions()
                .setOmitBackground(true)
                .setPath(FOLDER.resolve("icons").resolve(name + ".png")));
    }
}
