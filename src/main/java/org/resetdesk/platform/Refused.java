package org.resetdesk.platform;

/** Stops what a request asked for, wherever the reason was found; its transaction rolls back. */
public class Refused extends RuntimeException {

    private final transient Problem problem;

    public Refused(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
