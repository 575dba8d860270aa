package org.resetdesk.evidence;

/** What came of opening a file that somebody sent: its content, or a reason that a person can act on. */
public sealed interface Opening<T> {

    record Opened<T>(T content) implements Opening<T> {}

    record Refused<T>(Refusal refusal) implements Opening<T> {}

    static <T> Opening<T> opened(T content) {
        return new Opened<>(content);
    }

    static <T> Opening<T> refused(String code, String advice) {
        return new Refused<>(new Refusal(code, advice));
    }
}
