package org.resetdesk.devices;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.resetdesk.account.Role;
import org.resetdesk.account.SignedIn;

/** An installer's own devices, each with the way to a reset. */
@Path("/devices")
@RolesAllowed(Role.IS_INSTALLER)
@Produces(MediaType.TEXT_HTML)
public class DevicePages {

    private static final int MOST = 200;

    @CheckedTemplate(basePath = "devices")
    static class Templates {
        static native TemplateInstance mine(List<Device> devices, String q);
    }

    private final Devices devices;
    private final SignedIn signedIn;

    DevicePages(Devices devices, SignedIn signedIn) {
        this.devices = devices;
        this.signedIn = signedIn;
    }

    @GET
    public TemplateInstance mine(@RestQuery String q) {
        var words = q == null ? "" : q.strip();
        return Templates.mine(devices.of(signedIn.person().companyId(), words, MOST), words);
    }
}
