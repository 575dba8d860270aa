package org.resetdesk;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser that is installed here, started once for all tests; where none is, they are skipped and say so. */
@Singleton
public class Chromium implements AutoCloseable {

    private static final Path INSTALLED =
            Path.of(System.getenv().getOrDefault("RESETDESK_CHROMIUM", "/usr/bin/chromium"));

    private Playwright playwright;
    private Browser browser;

    /** A page of its own: nothing of another one's session is in it. */
    public Page page(Window window) {
        return pageWith(window, null);
    }

    /** @param session the state of a page's context, as Playwright writes it; null for none */
    public Page pageWith(Window window, String session) {
        var page = started()
                .newPage(new Browser.NewPageOptions()
                        .setViewportSize(window.width(), window.height())
                        .setJavaScriptEnabled(window.script())
                        .setColorScheme(window.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                        .setPermissions(List.of("clipboard-read", "clipboard-write"))
                        .setStorageState(session));
        page.setDefaultTimeout(30_000);
        return page;
    }

    /** For several tabs of one person; to be closed with them. */
    public BrowserContext tabs(Window window, String session) {
        var tabs = started()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(window.width(), window.height())
                        .setStorageState(session));
        tabs.setDefaultTimeout(30_000);
        return tabs;
    }

    /** Another browser, whose camera shows this film (Y4M) over and over; to be closed when it was seen. */
    public Browser withCamera(Path film) {
        started();
        return launched(
                "--no-sandbox",
                "--use-fake-ui-for-media-stream",
                "--use-fake-device-for-media-stream",
                "--use-file-for-fake-video-capture=" + film.toAbsolutePath());
    }

    private Browser started() {
        assumeTrue(Files.isExecutable(INSTALLED), "Skipped: there is no Chromium at " + INSTALLED);
        if (browser == null) {
            // Playwright must not fetch a browser of its own.
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = launched("--no-sandbox");
        }
        return browser;
    }

    private Browser launched(String... arguments) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(INSTALLED)
                        .setArgs(List.of(arguments)));
    }

    @PreDestroy
    @Override
    public void close() {
        if (browser != null) {
            browser.close();
            playwright.close();
            browser = null;
        }
    }
}
