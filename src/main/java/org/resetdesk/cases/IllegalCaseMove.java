package org.resetdesk.cases;

/** A move that the case's state does not allow, usually asked for by a page that had grown old. */
public class IllegalCaseMove extends RuntimeException {

    private final String code;

    IllegalCaseMove(CaseRecord supportCase) {
        this(
                "ILLEGAL_MOVE",
                ClaimableCase.move()
                        .tooLate(supportCase.reference(), supportCase.status().staffWord()));
    }

    public IllegalCaseMove(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
