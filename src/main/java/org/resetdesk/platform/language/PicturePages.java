package org.resetdesk.platform.language;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** A drawn step in a language: an address for each, so that browsers may keep it. */
@Path("/pictures")
@PermitAll
public class PicturePages {

    @GET
    @Path("/{tag}/{folder: guidance|steps}/{name: [a-z-]+}.svg")
    public Response picture(@RestPath String tag, @RestPath String folder, @RestPath String name) {
        var language = Language.of(tag).orElseThrow(NotFoundException::new);
        var drawn = Pictures.drawn("/" + folder + "/" + name + ".svg").orElseThrow(NotFoundException::new);
        return Response.ok(language.<String>speak(() -> Pictures.told(drawn)), "image/svg+xml;charset=UTF-8")
                .header("Cache-Control", "public, max-age=86400")
                .build();
    }
}
