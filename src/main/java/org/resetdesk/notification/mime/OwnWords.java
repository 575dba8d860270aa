package org.resetdesk.notification.mime;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody wrote, without what their mail program put under it. Nothing is lost: what was cut off is beside it, and where nothing
 * would be left, nothing is cut. Quotes between the lines stay, since the words around them answer them.
 *
 * @param quoted the letter that is answered, and the signature
 */
public record OwnWords(String own, String quoted) {

    private static final int LONGEST = 10_000;
    private static final int LONGEST_INTRODUCTION = 400;
    private static final int LONGEST_SIGNATURE = 15;
    private static final String CUT_SHORT = "\n[…]";

    /** "On 3 March 2026 at 10:15, ResetDesk wrote:", in the desk's languages; mail programs break it in two or three. */
    private static final Pattern INTRODUCTION = Pattern.compile(
            ".{4,300}(?:wrote|schrieb.*|a écrit|escribió|escreveu|đã viết|пишет|написал|写道)\\s*[:：]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private static final Pattern DATE = Pattern.compile("\\d{1,2}:\\d{2}|\\d{1,2}\\.\\d{1,2}\\.|\\b20\\d\\d");

    /** Outlook quotes without marks, under the headers of what it quotes. */
    private static final Pattern COPIED_HEADER = Pattern.compile(
            "\\*?(?:from|von|de|от|发件人|từ)\\s?[:：]\\*? .*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NEXT_HEADER = Pattern.compile(
            "\\*?(?:sent|date|to|subject|gesendet|datum|an|betreff|envoyé|à|objet|enviado|para|asunto|assunto|отправлено|дата|кому|тема|发送时间|收件人|主题|đã gửi|tới|chủ đề)\\s?[:：].*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern RULER = Pattern.compile(
            "-{2,}\\s?(?:original message|ursprüngliche nachricht|message d'origine|mensaje original|mensagem original|исходное сообщение|原始邮件|forwarded message)\\s?-{2,}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SENT_FROM = Pattern.compile(
            "(?:sent from my|sent from mail for|get outlook for|von meinem .{2,40} gesendet|envoyé de mon|enviado desde mi|enviado do meu|отправлено с).{0,80}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static OwnWords in(String text) {
        var lines = Arrays.stream(text.replaceAll("\\R", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                        .replaceAll("[\\u202a-\\u202e\\u2066-\\u2069]", "")
                        .split("\n"))
                .map(String::stripTrailing)
                .toList();
        // A signature may stand under the quote or above it.
        int unsigned = withoutSignature(lines, lines.size());
        int end = withoutSignature(lines, withoutQuote(lines.subList(0, unsigned)));
        var own = joined(lines.subList(0, end));
        return own.isEmpty()
                ? new OwnWords(bounded(joined(lines)), "")
                : new OwnWords(bounded(own), bounded(joined(lines.subList(end, lines.size()))));
    }

    private static int withoutQuote(List<String> lines) {
        for (int at = 0; at < lines.size(); at++) {
            if (RULER.matcher(lines.get(at).strip()).matches() || isCopiedHeader(lines, at)) {
                return withoutRuler(lines, at);
            }
        }
        return withoutMarkedQuote(lines);
    }

    private static int withoutRuler(List<String> lines, int end) {
        int at = end;
        while (at > 0 && lines.get(at - 1).matches("[_-]{5,}|\\s*")) {
            at--;
        }
        return at;
    }

    private static boolean isCopiedHeader(List<String> lines, int at) {
        return COPIED_HEADER.matcher(lines.get(at).strip()).matches()
                && lines.subList(at + 1, Math.min(lines.size(), at + 4)).stream()
                                .filter(line ->
                                        NEXT_HEADER.matcher(line.strip()).matches())
                                .count()
                        >= 2;
    }

    /** Only a quote at the very end, with the line or lines that introduce it. */
    private static int withoutMarkedQuote(List<String> lines) {
        int end = lines.size();
        while (end > 0 && (lines.get(end - 1).isBlank() || lines.get(end - 1).startsWith(">"))) {
            end--;
        }
        var quotes = lines.subList(end, lines.size()).stream().anyMatch(line -> line.startsWith(">"));
        return quotes ? withoutIntroduction(lines, end) : end;
    }

    /** Its last line alone may look like one: it begins where the date stands, if there is any. */
    private static int withoutIntroduction(List<String> lines, int end) {
        int undated = end;
        for (int first = end - 1;
                first >= Math.max(0, end - 3) && !lines.get(first).isBlank();
                first--) {
            var introduction = String.join(" ", lines.subList(first, end)).strip();
            if (introduction.length() < LONGEST_INTRODUCTION
                    && INTRODUCTION.matcher(introduction).matches()) {
                if (DATE.matcher(introduction).find()) {
                    return first;
                }
                undated = undated == end ? first : undated;
            }
        }
        return undated;
    }

    private static int withoutSignature(List<String> lines, int end) {
        for (int at = end - 1; at >= Math.max(0, end - LONGEST_SIGNATURE); at--) {
            // Its trailing blank is gone by now.
            if (lines.get(at).equals("--")) {
                return at;
            }
        }
        int last = end - 1;
        while (last >= 0 && lines.get(last).isBlank()) {
            last--;
        }
        return last >= 0 && SENT_FROM.matcher(lines.get(last).strip()).matches() ? last : end;
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines).replaceAll("\n{3,}", "\n\n").strip();
    }

    private static String bounded(String text) {
        var shorter = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + CUT_SHORT;
        // Halves of characters, which no database keeps.
        return shorter.replaceAll("\\p{Cs}", "");
    }
}
