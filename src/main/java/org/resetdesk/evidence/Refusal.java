package org.resetdesk.evidence;

/**
 * Why a file was not opened.
 *
 * @param code   stable, for programs
 * @param advice what the sender can do about it, in plain words, in English
 */
public record Refusal(String code, String advice) {

    /** The advice, to whoever reads it now. */
    public String told() {
        return FileAdvice.told(advice);
    }
}
