package org.resetdesk.guidance;

import java.util.List;
import org.resetdesk.guidance.rules.Applies;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.language.Words;

/** The advisor's page: the questions, and the ways where something was asked. */
record AdvisorView(
        AdvisorQuestions questions,
        List<FieldProblem> problems,
        List<String> notes,
        List<IllustratedWay> applying,
        List<IllustratedWay> possible,
        List<IllustratedWay> excluded,
        boolean caseIsNeeded) {

    /** A way with its diagram, and what that shows in words. */
    record IllustratedWay(Advice advice, String title, String picture, String inWords, boolean open) {

        IllustratedWay opened() {
            return new IllustratedWay(advice, title, picture, inWords, true);
        }

        /** The class that marks it, and the word that says the same. */
        public String mark() {
            return switch (advice.applies()) {
                case YES -> "ok";
                case UNKNOWN -> "warn";
                case NO -> "stop";
            };
        }

        public String word() {
            var words = Words.of(GuidanceMessages.class);
            return switch (advice.applies()) {
                case YES -> words.works();
                case UNKNOWN -> words.mayWork();
                case NO -> words.notForThisDevice();
            };
        }

        public boolean endsInCase() {
            return advice.way().endsInCase();
        }
    }

    static AdvisorView unasked(AdvisorQuestions questions, List<FieldProblem> problems) {
        return new AdvisorView(questions, problems, List.of(), List.of(), List.of(), List.of(), false);
    }

    static AdvisorView of(AdvisorQuestions questions, List<String> notes, List<IllustratedWay> ways) {
        var applying = that(ways, Applies.YES);
        return new AdvisorView(
                questions,
                List.of(),
                notes,
                applying,
                that(ways, Applies.UNKNOWN),
                that(ways, Applies.NO),
                applying.stream().allMatch(way -> way.endsInCase()));
    }

    private static List<IllustratedWay> that(List<IllustratedWay> ways, Applies applies) {
        return ways.stream().filter(way -> way.advice().applies() == applies).toList();
    }

    public boolean isAnswered() {
        return !applying.isEmpty() || !possible.isEmpty() || !excluded.isEmpty();
    }
}
