package org.resetdesk.guidance.paste;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Where somebody pastes what SADP shows, and goes on to the advisor with it. */
@Path("/guidance/paste")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class PastePages {

    @CheckedTemplate(basePath = "guidance")
    static class Templates {
        static native TemplateInstance paste(String problem, List<PastedDevice> devices, List<String> notes);
    }

    private final DroppedTables tables;

    PastePages(DroppedTables tables) {
        this.tables = tables;
    }

    @GET
    public TemplateInstance paste() {
        return Templates.paste("", List.of(), List.of());
    }

    /** A file goes before text. */
    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response read(@RestForm String pasted, @RestForm("table") FileUpload table) {
        var reading = table != null && table.size() > 0
                ? tables.read(table)
                : SadpPaste.read(Objects.requireNonNullElse(pasted, ""));
        if (reading instanceof SadpPaste.Unreadable unreadable) {
            return Response.status(422)
                    .entity(Templates.paste(unreadable.message(), List.of(), List.of()))
                    .build();
        }
        var devices = (SadpPaste.Devices) reading;
        return Response.ok(Templates.paste("", devices.devices(), devices.notes()))
                .build();
    }
}
