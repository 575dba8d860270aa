package org.resetdesk.oversight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.resetdesk.account.Role;
import org.resetdesk.audit.AuditLog;
import org.resetdesk.audit.Verification;

/** Whether the audit log is whole, for a program that watches over it. */
@Path("/api/audit-log/verification")
@RolesAllowed(Role.IS_ADMIN)
@Produces(MediaType.APPLICATION_JSON)
public class AuditApi {

    private final AuditLog audit;

    AuditApi(AuditLog audit) {
        this.audit = audit;
    }

    @GET
    public Verification verify() {
        return audit.verify();
    }
}
