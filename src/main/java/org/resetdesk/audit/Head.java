package org.resetdesk.audit;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** How long the chain was at some moment, and its last hash: what was cut off later does not reach it any more. */
record Head(long place, byte[] hash) {

    static final Head OF_NOTHING = new Head(0, new byte[32]);

    /** As {@code 1234:0a1b…}, the form in which the log's console line and {@code verify} have it. */
    static Optional<Head> parse(String text) {
        return text.matches("\\d{1,18}:\\p{XDigit}{64}")
                ? Optional.of(new Head(
                        Long.parseLong(text.substring(0, text.indexOf(':'))),
                        HexFormat.of().parseHex(text.substring(text.indexOf(':') + 1))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return place + ":" + HexFormat.of().formatHex(hash);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Head head && place == head.place && Arrays.equals(hash, head.hash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hash);
    }
}
