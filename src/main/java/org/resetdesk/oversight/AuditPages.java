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
import org.resetdesk.audit.Verification;

/** The audit log, to be searched and verified. */
@Path("/admin/audit")
@RolesAllowed(Role.IS_ADMIN)
public class AuditPages {

    @CheckedTemplate(basePath = "oversight")
    static class Templates {
        static native TemplateInstance audit(List<AuditLine> entries, String q);

        static native TemplateInstance verified(Verification verification);
    }

    private static final int MOST_SHOWN = 200;

    private final AuditLog audit;

    AuditPages(AuditLog audit) {
        this.audit = audit;
    }

    @GET
    public TemplateInstance newest(@RestQuery String q) {
        var wanted = q == null ? "" : q.strip();
        return Templates.audit(audit.found(wanted, MOST_SHOWN), wanted);
    }

    @GET
    @Path("/verification")
    public TemplateInstance verify() {
        return Templates.verified(audit.verify());
    }
}
