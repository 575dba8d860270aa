package org.resetdesk.notification.mime;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What somebody wrote and attached. */
public record MailContent(OwnWords words, List<AttachedFile> files) {

    private static final int MOST_TEXT = 500_000;

    /** Larger pictures in a page are photos that somebody put there, smaller ones a company's sign. */
    private static final int LARGEST_ORNAMENT = 30_000;

    /** Empty where the mail has more parts, or deeper ones, than any person sends. */
    public static Optional<MailContent> of(byte[] mail) {
        return MailParts.of(mail).map(parts -> new MailContent(OwnWords.in(text(parts)), files(parts)));
    }

    private static String text(List<MailPart> parts) {
        return first(parts, part -> part.isText("text/plain"))
                .map(part -> part.text(MOST_TEXT))
                .filter(text -> !text.isBlank())
                .or(() -> first(parts, part -> part.isText("text/html")).map(part -> HtmlText.of(part.text(MOST_TEXT))))
                .orElse("");
    }

    private static Optional<MailPart> first(List<MailPart> parts, Predicate<MailPart> wanted) {
        return parts.stream().filter(wanted).findFirst();
    }

    private static List<AttachedFile> files(List<MailPart> parts) {
        return parts.stream()
                .filter(MailPart::isFile)
                .filter(part -> !isOrnament(part) && !isSeal(part))
                .map(AttachedFile::new)
                .toList();
    }

    private static boolean isOrnament(MailPart part) {
        return part.inPage() && part.size() < LARGEST_ORNAMENT;
    }

    /** Signatures of mail programs, and what they add for one another. */
    private static boolean isSeal(MailPart part) {
        return Stream.of(
                        "application/pgp-signature",
                        "application/pkcs7-signature",
                        "application/x-pkcs7-signature",
                        "application/ms-tnef",
                        "text/calendar")
                .anyMatch(part.headers().type()::equals);
    }
}
