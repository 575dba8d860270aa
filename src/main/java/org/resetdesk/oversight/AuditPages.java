package org.resetdesk.oversight;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.resetdesk.account.Role;
import org.resetdesk.audit.AuditLine;
import org.resetdesk.audit.AuditLog;
import org.resetdesk.audit.AuditPlace;
import org.resetdesk.audit.Verification;

/** The audit log, to be searched and verified. */
@Path("/admin/audit")
@RolesAllowed(Role.IS_ADMIN)
public class AuditPages {

    @CheckedTemplate(basePath = "oversight")
    static class Templates {
        static native TemplateInstance audit(List<AuditLine> entries, String q, String next);

        static native TemplateInstance verified(Verification verification);
    }

    private static final int PAGE = 200;

    private final AuditLog audit;

    AuditPages(AuditLog audit) {
        this.audit = audit;
    }

    @GET
    public TemplateInstance newest(@RestQuery String q, @RestQuery String after) {
        var wanted = q == null ? "" : q.strip();
        var found = audit.found(wanted, AuditPlace.read(after), PAGE + 1);
        var entries = found.subList(0, Math.min(PAGE, found.size()));
        var next = found.size() > PAGE ? entries.get(PAGE - 1).place().toString() : null;
        return Templates.audit(entries, wanted, next);
    }

    @GET
    @Path("/verification")
    public TemplateInstance verify() {
        return Templates.verified(audit.verify());
    }
}
