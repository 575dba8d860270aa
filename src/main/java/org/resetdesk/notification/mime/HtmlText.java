package org.resetdesk.notification.mime;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of a mail that is HTML alone: a line for each block, quoted blocks marked as in plain text. */
final class HtmlText implements NodeVisitor {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "br",
            "tr",
            "li",
            "ul",
            "ol",
            "table",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "pre",
            "blockquote",
            "section",
            "article",
            "header",
            "footer");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private int quotes;

    static String of(String html) {
        var body = Jsoup.parse(html).body();
        body.select("script, style, head, title, template, noscript").remove();
        var text = new HtmlText();
        body.traverse(text);
        text.endLine();
        return text.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            line.append(words.text());
        } else if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
            endLine();
            quotes += element.normalName().equals("blockquote") ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
            endLine();
            quotes -= element.normalName().equals("blockquote") ? 1 : 0;
            if (element.normalName().equals("p")) {
                text.append('\n');
            }
        }
    }

    private void endLine() {
        var words = line.toString().replace('\u00a0', ' ').strip();
        if (!words.isEmpty()) {
            text.append(quotes > 0 ? "> " : "").append(words).append('\n');
        }
        line.setLength(0);
    }
}
