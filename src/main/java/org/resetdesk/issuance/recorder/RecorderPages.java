package org.resetdesk.issuance.recorder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.resetdesk.evidence.barcode.DrawnCode;
import org.resetdesk.issuance.DemoExport;
import org.resetdesk.issuance.recorder.Reply.Refused;
import org.resetdesk.platform.ProductConfig;
import org.resetdesk.platform.Secrets;
import org.resetdesk.platform.language.Words;

/** In demo mode: a shelf of recorders, and each as its monitor and SADP show it. Elsewhere it does not exist. */
@Path("/demo/recorder")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class RecorderPages {

    @CheckedTemplate(basePath = "recorder")
    static class Templates {
        static native TemplateInstance shelf(List<Firmware> firmwares, List<Recorder> newest);

        static native TemplateInstance recorder(RecorderView view);
    }

    private static final int SHOWN = 20;
    private static final int QR_PIXELS = 440;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Recorders recorders;
    private final ProductConfig config;
    private final Clock clock;

    RecorderPages(Recorders recorders, ProductConfig config, Clock clock) {
        this.recorders = recorders;
        this.config = config;
        this.clock = clock;
    }

    @GET
    public TemplateInstance shelf() {
        refuseOutsideDemo();
        return Templates.shelf(List.of(Firmware.values()), recorders.newest(SHOWN));
    }

    /** @param clockIsSet false for one whose clock begins in 1970 */
    @POST
    public Response unbox(@RestForm String firmware, @RestForm boolean clockIsSet) {
        refuseOutsideDemo();
        var wanted = Arrays.stream(Firmware.values())
                .filter(known -> known.name().equals(firmware))
                .findFirst()
                .orElse(Firmware.FILE_OR_KEY);
        return toRecorder(recorders.unbox(wanted, clockIsSet).serial().tail());
    }

    @GET
    @Path("/{tail}")
    public TemplateInstance one(@RestPath String tail) {
        return shown(recorder(tail), null, "");
    }

    @GET
    @Path("/{tail}/label.png")
    @Produces("image/png")
    public Response label(@RestPath String tail) {
        return fresh(LabelPicture.of(recorder(tail))).build();
    }

    @GET
    @Path("/{tail}/qr.png")
    @Produces("image/png")
    public Response qr(@RestPath String tail) {
        return fresh(LabelPicture.png(DrawnCode.qr(exported(tail), QR_PIXELS))).build();
    }

    /** By the name that SADP gives it. */
    @GET
    @Path("/{tail}/DeviceKey.xml")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response export(@RestPath String tail) {
        return fresh(exported(tail))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"DeviceKey.xml\"")
                .build();
    }

    private String exported(String tail) {
        return recorder(tail).exported().orElseThrow(NotFoundException::new);
    }

    /** What the recorder shows next time may be another. */
    private static Response.ResponseBuilder fresh(Object content) {
        return Response.ok(content).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @POST
    @Path("/{tail}/forgotten-password")
    @Transactional
    public Response forgotPassword(@RestPath String tail, @RestForm boolean cameras) {
        var recorder = locked(tail);
        var now = clock.instant();
        var random = Secrets.token() + Secrets.token() + Secrets.token();
        recorder.forgotPassword(cameras, DemoExport.of(random, recorder.clockAt(now)), now);
        return toRecorder(tail);
    }

    @POST
    @Path("/{tail}/restarts")
    @Transactional
    public Response restart(@RestPath String tail) {
        locked(tail).restart(clock.instant());
        return toRecorder(tail);
    }

    @POST
    @Path("/{tail}/clock")
    @Transactional
    public Response setClock(@RestPath String tail, @RestForm String time) {
        var recorder = locked(tail);
        try {
            var typed = LocalDateTime.parse(time == null ? "" : time.strip(), CLOCK);
            if (typed.getYear() >= 1970 && typed.getYear() <= 2037) {
                recorder.turnClockTo(typed, clock.instant());
                return toRecorder(tail);
            }
        } catch (DateTimeParseException notTime) {
            // Said below.
        }
        return refused(shown(recorder, null, Words.of(RecorderMessages.class).timeForm()));
    }

    @POST
    @Path("/{tail}/new-password")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    public Response reset(@RestPath String tail, @BeanParam EntryForm form) {
        var recorder = locked(tail);
        var reply = recorder.reset(form.entry(), clock.instant());
        var page = shown(recorder, reply, "");
        return reply instanceof Refused ? refused(page) : Response.ok(page).build();
    }

    private TemplateInstance shown(Recorder recorder, Reply reply, String problem) {
        var now = clock.instant();
        return Templates.recorder(new RecorderView(
                recorder, CLOCK.format(recorder.clockAt(now)), recorder.isLockedAt(now), reply, problem));
    }

    private static Response refused(TemplateInstance page) {
        return Response.status(422).entity(page).build();
    }

    private Recorder recorder(String tail) {
        refuseOutsideDemo();
        return recorders.withTail(tail).orElseThrow(NotFoundException::new);
    }

    private Recorder locked(String tail) {
        refuseOutsideDemo();
        return recorders.locked(tail).orElseThrow(NotFoundException::new);
    }

    private void refuseOutsideDemo() {
        if (!config.demo()) {
            throw new NotFoundException();
        }
    }

    private static Response toRecorder(String tail) {
        return Response.seeOther(URI.create("/demo/recorder/" + tail)).build();
    }
}
