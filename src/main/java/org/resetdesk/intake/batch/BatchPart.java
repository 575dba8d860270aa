package org.resetdesk.intake.batch;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.resetdesk.account.Person;
import org.resetdesk.cases.CasePart;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.SupportCase;

/** Shows on a case which others came with it from the same site. */
@ApplicationScoped
class BatchPart implements CasePart {

    @CheckedTemplate(basePath = "batch")
    static class Templates {
        static native TemplateInstance onCase(
                SupportCase supportCase, String batch, List<SupportCase> cases, boolean staff);
    }

    private final Cases cases;

    BatchPart(Cases cases) {
        this.cases = cases;
    }

    @Override
    public String name() {
        return "batchOf";
    }

    @Override
    public int place() {
        return 60;
    }

    /** The case names its batch itself. */
    @Override
    public Object json(SupportCase supportCase) {
        return null;
    }

    @Override
    public Optional<TemplateInstance> section(SupportCase supportCase, Person reader) {
        return supportCase
                .batch()
                .map(batch -> Templates.onCase(supportCase, batch, cases.ofBatch(batch), reader.isStaff()));
    }
}
