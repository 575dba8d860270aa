package org.resetdesk.evidence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.resetdesk.account.Person;
import org.resetdesk.cases.CasePart;
import org.resetdesk.cases.SupportCase;

/** Shows on a case what its evidence was found to show. */
@ApplicationScoped
class EvidencePart implements CasePart {

    @CheckedTemplate(basePath = "evidence")
    static class Templates {
        static native TemplateInstance forInstaller(List<EvidenceView> files);

        static native TemplateInstance forStaff(
                SupportCase supportCase,
                List<EvidenceView> files,
                List<SeenBefore> seenBefore,
                List<SupportCase> sameExport);
    }

    private final Findings findings;

    EvidencePart(Findings findings) {
        this.findings = findings;
    }

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public Object json(SupportCase supportCase) {
        return findings.of(supportCase).stream().map(Finding::told).toList();
    }

    @Override
    public Optional<TemplateInstance> section(SupportCase supportCase, Person reader) {
        var byAttachment = findings.byAttachment(supportCase);
        var files = Findings.shown(supportCase, byAttachment).stream()
                .map(attachment -> new EvidenceView(supportCase, attachment, byAttachment.get(attachment.id())))
                .toList();
        // Where the site's contact decides, none is asked for.
        if (files.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                reader.isStaff()
                        ? Templates.forStaff(
                                supportCase,
                                files,
                                findings.seenBefore(supportCase),
                                findings.withSameExport(supportCase))
                        : Templates.forInstaller(files));
    }
}
