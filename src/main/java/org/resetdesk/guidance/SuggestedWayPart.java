package org.resetdesk.guidance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.resetdesk.account.Person;
import org.resetdesk.cases.CasePart;
import org.resetdesk.cases.SelfService;
import org.resetdesk.cases.SelfService.OtherWay;
import org.resetdesk.cases.SupportCase;

/** Shows on a case that was answered with a way which it is, and where its steps are. */
@ApplicationScoped
class SuggestedWayPart implements CasePart {

    @CheckedTemplate(basePath = "guidance")
    static class Templates {
        static native TemplateInstance onCase(OtherWay way, boolean staff);
    }

    private final SelfService selfService;

    SuggestedWayPart(SelfService selfService) {
        this.selfService = selfService;
    }

    @Override
    public String name() {
        return "selfService";
    }

    @Override
    public int place() {
        return 5;
    }

    @Override
    public Object json(SupportCase supportCase) {
        return selfService.suggestedFor(supportCase).orElse(null);
    }

    @Override
    public Optional<TemplateInstance> section(SupportCase supportCase, Person reader) {
        return selfService.suggestedFor(supportCase).map(way -> Templates.onCase(way, reader.isStaff()));
    }
}
