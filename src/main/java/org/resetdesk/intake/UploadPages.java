package org.resetdesk.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.OptionalLong;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.resetdesk.account.Role;
import org.resetdesk.account.SignedIn;
import org.resetdesk.intake.upload.Arrival;
import org.resetdesk.intake.upload.ArrivingFiles;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.Limits;
import org.resetdesk.platform.Limits.Limited;
import org.resetdesk.platform.Problem;
import org.resetdesk.platform.language.Words;

/**
 * Takes a file in pieces, as tus does: POST begins one, HEAD says how much of it is here, PATCH adds the next piece. After a
 * dropped connection it goes on where it stopped.
 */
@Path("/uploads")
@RolesAllowed(Role.IS_INSTALLER)
public class UploadPages {

    private static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";
    private static final int LARGEST_PIECE = 1024 * 1024;

    private final ArrivingFiles files;
    private final IntakeConfig config;
    private final Limits limits;
    private final SignedIn signedIn;

    UploadPages(ArrivingFiles files, IntakeConfig config, Limits limits, SignedIn signedIn) {
        this.files = files;
        this.config = config;
        this.limits = limits;
        this.signedIn = signedIn;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@RestForm String name, @RestForm String size) {
        limits.count(Limited.UPLOAD, signedIn.person().email());
        var bytes = asNumber(size);
        if (bytes.isEmpty() || bytes.getAsLong() == 0) {
            return Problem.of(400, "UPLOAD_SIZE", words().uploadSizeTitle(), words().uploadSize())
                    .response();
        }
        if (bytes.getAsLong() > config.largestFile().asLongValue()) {
            var most = config.largestFile().asLongValue() / (1024 * 1024);
            return Problem.withInput(
                            List.of(new FieldProblem(413, "label", "FILE_TOO_LARGE", words().uploadTooLarge(most))))
                    .response();
        }
        var begun = files.begin(account(), Uploads.plainName(name), bytes.getAsLong());
        return Response.created(URI.create("/uploads/" + begun.id()))
                .header(OFFSET, 0)
                .build();
    }

    @HEAD
    @Path("/{id}")
    public Response progress(@RestPath String id) {
        var arrival = arrival(id);
        return Response.ok()
                .header(OFFSET, arrival.received())
                .header(LENGTH, arrival.size())
                .build();
    }

    /** 409 with how much is here, where this is not the next piece. */
    @PATCH
    @Path("/{id}")
    @Consumes("application/offset+octet-stream")
    public Response add(@RestPath String id, @RestHeader(OFFSET) String offset, InputStream body) throws IOException {
        limits.count(Limited.UPLOAD, signedIn.person().email());
        arrival(id);
        var piece = body.readNBytes(LARGEST_PIECE + 1);
        if (piece.length > LARGEST_PIECE) {
            return Problem.of(413, "PIECE_TOO_LARGE", words().pieceTitle(), words().pieceTooLarge())
                    .response();
        }
        var start = asNumber(offset);
        var added = start.isPresent() && files.add(account(), id, start.getAsLong(), piece);
        return Response.status(added ? 204 : 409)
                .header(OFFSET, arrival(id).received())
                .build();
    }

    @DELETE
    @Path("/{id}")
    public Response forget(@RestPath String id) {
        files.forget(account(), id);
        return Response.noContent().build();
    }

    private Arrival arrival(String id) {
        return files.of(account(), id).orElseThrow(NotFoundException::new);
    }

    private long account() {
        return signedIn.person().id();
    }

    private static OptionalLong asNumber(String text) {
        return text != null && text.matches("\\d{1,12}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    private static IntakeProblemMessages words() {
        return Words.of(IntakeProblemMessages.class);
    }
}
