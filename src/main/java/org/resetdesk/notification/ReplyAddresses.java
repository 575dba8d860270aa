package org.resetdesk.notification;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.resetdesk.platform.DataFolder;

/**
 * The addresses to which answers to letters go: each names a case and the person that the letter went to, signed, so that nobody can
 * make one. 5 bytes of case, 5 of person and 10 of HMAC-SHA-256, in 32 letters and digits that may change case on their way.
 */
@Singleton
// At startup: a setting that is wrong must not come to light with the first letter.
@Startup
public class ReplyAddresses {

    /** Whom a mail is meant for, by the addresses that it was sent to. */
    public sealed interface Addressee {

        record Known(long caseId, long accountId) implements Addressee {}

        /** It has the form of ours, and we did not sign it. */
        record Forged() implements Addressee {}

        record Nobody() implements Addressee {}
    }

    static final String SETTING = "RESETDESK_REPLY_ADDRESS";

    private static final String TOKEN = "{token}";
    private static final String WITHOUT_SETTING = "desk+{token}@resetdesk.example";
    private static final int TOKEN_LENGTH = 32;
    private static final int NUMBER_LENGTH = 5;
    private static final int SIGNATURE_LENGTH = 10;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int RADIX = 32;

    private final Optional<String> form;
    private final Pattern ours;
    private final ReplyKeys keys;

    @Inject
    ReplyAddresses(
            @ConfigProperty(name = "resetdesk.reply-address") Optional<String> named,
            @ConfigProperty(name = "resetdesk.reply-key") Optional<String> key,
            @ConfigProperty(name = "quarkus.mailer.host") Optional<String> mailServer,
            DataFolder data) {
        this(formOf(named, mailServer), formOf(named, mailServer).isPresent() ? ReplyKeys.configured(key, data) : null);
    }

    /** Letters that become files are answered by files, whatever their address is. */
    private static Optional<String> formOf(Optional<String> named, Optional<String> mailServer) {
        return named.or(() -> mailServer.isPresent() ? Optional.empty() : Optional.of(WITHOUT_SETTING));
    }

    /** @param keys null where nobody can answer */
    ReplyAddresses(Optional<String> form, ReplyKeys keys) {
        this.form = form.map(ReplyAddresses::checked);
        this.ours = this.form
                .map(address -> Arrays.stream(address.split(Pattern.quote(TOKEN), 2))
                        .map(Pattern::quote)
                        .toList())
                .map(parts -> Pattern.compile(
                        parts.get(0) + "([0-9a-v]{" + TOKEN_LENGTH + "})" + parts.get(1), Pattern.CASE_INSENSITIVE))
                .orElse(null);
        this.keys = keys;
    }

    private static String checked(String address) {
        var sample = address.replace(TOKEN, "0".repeat(TOKEN_LENGTH));
        if (!address.matches("[^{}@]*\\{token}[^{}@]*@[^{}@]+")
                || !sample.matches("[A-Za-z0-9.!#$%&'*+/=?^_`|~-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*")
                || sample.indexOf('@') > LONGEST_LOCAL_PART) {
            throw new IllegalArgumentException(SETTING + " must be an address with " + TOKEN
                    + " before the @, for example desk+" + TOKEN + "@example.org; the part before the @ may have "
                    + (LONGEST_LOCAL_PART - TOKEN_LENGTH) + " characters beside it");
        }
        return address;
    }

    /** Whether answers are read at all. */
    public boolean on() {
        return form.isPresent();
    }

    /** Empty where answers are not read. */
    Optional<String> of(long caseId, long accountId) {
        return form.map(address -> address.replace(TOKEN, token(caseId, accountId)));
    }

    private String token(long caseId, long accountId) {
        var bytes = ByteBuffer.allocate(2 * NUMBER_LENGTH + SIGNATURE_LENGTH)
                .put(numbered(caseId))
                .put(numbered(accountId))
                .put(keys.sign(numbered(caseId), numbered(accountId)), 0, SIGNATURE_LENGTH)
                .array();
        var text = new BigInteger(1, bytes).toString(RADIX);
        return "0".repeat(TOKEN_LENGTH - text.length()) + text;
    }

    private static byte[] numbered(long id) {
        if (id < 0 || id >= 1L << 8 * NUMBER_LENGTH) {
            throw new IllegalArgumentException("No address has room for the number " + id);
        }
        return Arrays.copyOfRange(
                ByteBuffer.allocate(Long.BYTES).putLong(id).array(), Long.BYTES - NUMBER_LENGTH, Long.BYTES);
    }

    /** Of several addresses the first that we signed counts. */
    public Addressee read(Collection<String> addresses) {
        var tokens =
                addresses.stream().flatMap(address -> tokenIn(address).stream()).toList();
        return tokens.stream()
                .flatMap(token -> signed(token).stream())
                .findFirst()
                .orElseGet(() -> tokens.isEmpty() ? new Addressee.Nobody() : new Addressee.Forged());
    }

    private List<String> tokenIn(String address) {
        if (ours == null) {
            return List.of();
        }
        var found = ours.matcher(address);
        return found.matches() ? List.of(found.group(1).toLowerCase(Locale.ROOT)) : List.of();
    }

    private Optional<Addressee> signed(String token) {
        var bytes = new byte[2 * NUMBER_LENGTH + SIGNATURE_LENGTH];
        var number = new BigInteger(token, RADIX).toByteArray();
        var length = Math.min(number.length, bytes.length);
        System.arraycopy(number, number.length - length, bytes, bytes.length - length, length);
        var caseId = Arrays.copyOfRange(bytes, 0, NUMBER_LENGTH);
        var accountId = Arrays.copyOfRange(bytes, NUMBER_LENGTH, 2 * NUMBER_LENGTH);
        var signature = Arrays.copyOfRange(bytes, 2 * NUMBER_LENGTH, bytes.length);
        return keys.all().stream()
                        .map(key -> Arrays.copyOf(ReplyKeys.signature(key, caseId, accountId), SIGNATURE_LENGTH))
                        .anyMatch(expected -> MessageDigest.isEqual(expected, signature))
                ? Optional.of(new Addressee.Known(
                        new BigInteger(1, caseId).longValue(), new BigInteger(1, accountId).longValue()))
                : Optional.empty();
    }
}
