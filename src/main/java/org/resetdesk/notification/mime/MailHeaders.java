package org.resetdesk.notification.mime;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands on a mail's envelope, so to say: who wrote to whom about what, and whether that was a machine. */
public final class MailHeaders {

    private static final int LONGEST = 200;

    private final PartHeaders headers;

    private MailHeaders(PartHeaders headers) {
        this.headers = headers;
    }

    public static MailHeaders of(byte[] mail) {
        return new MailHeaders(PartHeaders.in(mail, 0, mail.length));
    }

    /** Without angle brackets; empty where there is none that can be repeated. */
    public Optional<String> messageId() {
        return headers.only("Message-ID")
                .map(id -> id.strip().replaceAll("^<|>$", ""))
                .filter(id -> id.matches("[\\x21-\\x7e&&[^<>#]]{3,250}"));
    }

    /** In lower case; empty where it is not just one, for then any of them could be meant. */
    public Optional<String> sender() {
        return headers.only("From").flatMap(from -> {
            var addresses = addressesIn(from);
            return addresses.size() == 1 ? Optional.of(addresses.get(0)) : Optional.empty();
        });
    }

    /** For people to read. */
    public String senderShown() {
        return sender().orElseGet(() -> shown(headers.first("From")));
    }

    public String subject() {
        return shown(headers.first("Subject"));
    }

    private static String shown(String text) {
        var plain = PartHeaders.plain(PartHeaders.decoded(text), Integer.MAX_VALUE);
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    /** In all headers in which a mail server says whom it was for. */
    public List<String> recipients() {
        return Stream.of("Delivered-To", "X-Original-To", "Envelope-To", "To", "Cc")
                .flatMap(name -> headers.all(name).stream())
                .limit(20)
                .flatMap(value -> addressesIn(value).stream())
                .limit(100)
                .toList();
    }

    private static List<String> addressesIn(String header) {
        try {
            return Arrays.stream(InternetAddress.parseHeader(header, false))
                    .map(InternetAddress::getAddress)
                    .filter(address -> address != null && address.matches("[^\\s@<>]{1,64}@[^\\s@<>]{1,255}"))
                    .map(address -> address.toLowerCase(Locale.ROOT))
                    .toList();
        } catch (AddressException unreadable) {
            return List.of();
        }
    }

    /** Whether a machine wrote it: a notice of absence, a failed delivery, a mailing list. RFC 3834, and what came before it. */
    public boolean isAutomatic() {
        var submitted = headers.first("Auto-Submitted").strip().toLowerCase(Locale.ROOT);
        var precedence = headers.first("Precedence").strip().toLowerCase(Locale.ROOT);
        return !(submitted.isEmpty() || submitted.matches("no\\b.*"))
                || precedence.matches("bulk|junk|list|auto_reply")
                || headers.first("Return-Path").strip().equals("<>")
                || headers.type().equals("multipart/report")
                || Stream.of("List-Id", "X-Autoreply", "X-Autorespond", "X-Auto-Response-Suppress")
                        .anyMatch(name -> !headers.all(name).isEmpty())
                || sender().filter(address -> address.matches("(?:mailer-daemon|postmaster)@.*"))
                        .isPresent();
    }

    /** What our own mail server found out, if it is named; the newest line alone, which is the one that it wrote itself. */
    public SenderCheck senderCheck(Optional<String> authservId) {
        return authservId
                .flatMap(name -> headers.all("Authentication-Results").stream()
                        .filter(line -> SenderCheck.isBy(name, line))
                        .findFirst())
                .map(line -> SenderCheck.in(line, sender().orElse("")))
                .orElse(SenderCheck.NOT_SAID);
    }
}
