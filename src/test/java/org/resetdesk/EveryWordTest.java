package org.resetdesk;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No page says anything in English to somebody who reads another language: read in one that is written in other letters, no text of
 * it is of Latin words alone. Names, addresses, codes and what people typed are. German has longer words: its pages fit a phone as well.
 */
@QuarkusTest
class EveryWordTest {

    /** Texts and what a screen reader says, but for what stands in {@code code}, in a field or in its own language. */
    private static final String TEXTS = """
            () => {
              const texts = [document.title];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
              while (walker.nextNode()) {
                const node = walker.currentNode;
                if (node.nodeType === Node.TEXT_NODE) {
                  if (!node.parentElement.closest('script, style, code, textarea, pre, [lang]:not(html), .serial, .brand, .code, blockquote')) {
                    texts.push(node.data);
                  }
                } else {
                  ['title', 'alt', 'aria-label', 'placeholder'].forEach(name => texts.push(node.getAttribute(name) ?? ''));
                }
              }
              return texts.map(text => text.replace(/\\s+/g, ' ').trim());
            }""";

    /** Two letters in a row, one of them small, that begin no code: a word. */
    private static final Pattern WORD = Pattern.compile("(?<![\\w.@/-])[A-Za-z]?[a-z]{2,}(?![\\w@/]|[.-]\\w)");

    /** Names: ours, of makers and their software, of the demo's people and companies. */
    private static final Pattern NAMES = Pattern.compile(
            "ResetDesk|Hikvision|HiLook|HiWatch|Dahua|Amcrest|Lorex|Annke|Hik-Connect|Hik-Partner Pro|Bearer|Authorization"
                    + "|(?:Ines|Rick|Toni|Sam|Ada) (?:Installer|Rival|Technician|Supervisor|Admin)|\\S+@\\S+"
                    + "|Ladder & Lens Ltd|Rival Cameras GmbH|Corner Shop");

    @Inject
    EveryPage everyPage;

    @Inject
    Visitors visitors;

    @ParameterizedTest
    @CsvSource({"zh,IsHan", "ru,IsCyrillic", "de,IsLatin"})
    void nothing_is_said_in_english_to_who_reads_another_language(String tag, String script) {
        var theirs = Pattern.compile("\\p{" + script + "}");
        var found = new SoftAssertions();
        everyPage.made().of().forEach((role, paths) -> {
            try (var page = role.isEmpty()
                    ? visitors.stranger(Window.phone(), "/")
                    : visitors.as(role, Window.phone(), "/account")) {
                page.context().addCookies(List.of(new Cookie("language", tag).setUrl(visitors.home())));
                for (var path : paths) {
                    page.navigate(visitors.home() + path);
                    found.assertThat(textsOf(page).stream().filter(text -> isEnglish(text, theirs)))
                            .as("%s %s in %s", role, path, tag)
                            .isEmpty();
                    found.assertThat(Measured.overflow(page))
                            .as("pixels beyond the phone's width on %s %s in %s", role, path, tag)
                            .isZero();
                }
            }
        });
        found.assertAll();
    }

    @SuppressWarnings("unchecked")
    private static List<String> textsOf(Page page) {
        return ((List<String>) page.evaluate(TEXTS)).stream().distinct().toList();
    }

    private static boolean isEnglish(String text, Pattern theirs) {
        return !theirs.matcher(text).find()
                && WORD.matcher(NAMES.matcher(text).replaceAll("")).find();
    }
}
