package org.resetdesk.guidance.aftercare;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.resetdesk.account.Person;
import org.resetdesk.cases.CasePart;
import org.resetdesk.cases.CaseStatus;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.guidance.trouble.Trouble;

/** Turns what an installer tells of an answer at once into what to do next. */
@ApplicationScoped
class AfterResetPart implements CasePart {

    record NextStepView(Integer code, String message, String cause, String nextStep) {}

    @CheckedTemplate(basePath = "guidance/aftercare")
    static class Templates {
        static native TemplateInstance nextStep(SupportCase supportCase, NextStep next, boolean staff);

        static native TemplateInstance afterCare();
    }

    @Override
    public String name() {
        return "nextStep";
    }

    /** Just below the answer. */
    @Override
    public int place() {
        return 11;
    }

    @Override
    public NextStepView json(SupportCase supportCase) {
        return failed(supportCase)
                ? supportCase
                        .outcomeError()
                        .flatMap(Trouble::ofError)
                        .map(trouble -> new NextStepView(
                                supportCase.outcomeError().get(),
                                trouble.message(),
                                trouble.cause(),
                                trouble.nextStep()))
                        .orElse(null)
                : null;
    }

    @Override
    public Optional<TemplateInstance> section(SupportCase supportCase, Person reader) {
        if (failed(supportCase)) {
            return Optional.of(
                    Templates.nextStep(supportCase, NextStep.after(supportCase.outcomeError()), reader.isStaff()));
        }
        return supportCase.worked().orElse(false) && !reader.isStaff()
                ? Optional.of(Templates.afterCare())
                : Optional.empty();
    }

    private static boolean failed(SupportCase supportCase) {
        return supportCase.status() == CaseStatus.ISSUED
                && !supportCase.worked().orElse(true);
    }
}
