package org.resetdesk.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.resetdesk.account.Role;
import org.resetdesk.account.SignedIn;
import org.resetdesk.cases.ResetMethod;
import org.resetdesk.cases.Route;
import org.resetdesk.devices.Device;
import org.resetdesk.devices.Devices;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.Secrets;

/** "Device on Hik-Partner Pro": the company's own devices, and the form that asks the contact of a device's site. */
@Path("/cases/on-platform")
@RolesAllowed(Role.IS_INSTALLER)
@Produces(MediaType.TEXT_HTML)
public class PlatformPages {

    private static final int MOST = 200;

    @CheckedTemplate(basePath = "intake")
    static class Templates {
        static native TemplateInstance onPlatform(List<Device> devices);

        static native TemplateInstance askOwner(
                Device device, SubmissionForm form, Shown problems, List<ResetMethod> methods, String key);
    }

    private final Devices devices;
    private final Submissions submissions;
    private final SignedIn signedIn;

    PlatformPages(Devices devices, Submissions submissions, SignedIn signedIn) {
        this.devices = devices;
        this.submissions = submissions;
        this.signedIn = signedIn;
    }

    @GET
    public TemplateInstance choose() {
        return Templates.onPlatform(devices.of(signedIn.person().companyId(), "", MOST));
    }

    @GET
    @Path("/{id:\\d{1,18}}")
    public TemplateInstance form(@RestPath long id) {
        return shown(mine(id), new SubmissionForm(), List.of());
    }

    @POST
    @Path("/{id:\\d{1,18}}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response ask(@RestPath long id, @BeanParam SubmissionForm form) {
        var device = mine(id);
        form.serial = device.serial().text();
        form.model = device.model();
        form.route = Route.SITE_OWNER.name();
        var key = Optional.of(form.idempotencyKey()).filter(given -> !given.isEmpty());
        var outcome = submissions.submit(signedIn.person(), form, key);
        if (outcome instanceof Submissions.Refused refused) {
            return Response.status(422)
                    .entity(shown(device, form, refused.inWordsOfTheForm()))
                    .build();
        }
        return Response.seeOther(URI.create("/cases/" + ((Submissions.Submitted) outcome).reference()))
                .build();
    }

    private Device mine(long id) {
        return devices.withId(id, signedIn.person().companyId()).orElseThrow(NotFoundException::new);
    }

    private static TemplateInstance shown(Device device, SubmissionForm form, List<FieldProblem> problems) {
        return Templates.askOwner(device, form, new Shown(problems), List.of(ResetMethod.values()), Secrets.token());
    }
}
