package org.resetdesk.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import org.resetdesk.platform.language.Language;
import org.resetdesk.platform.language.Words;

/** What a phone shows where ResetDesk is installed on it, in the language in which it was installed. */
@Path("/manifest.json")
public class ManifestApi {

    private final ObjectMapper json;

    ManifestApi(ObjectMapper json) {
        this.json = json;
    }

    @GET
    @PermitAll
    @Produces("application/manifest+json")
    public String manifest() throws IOException {
        var words = Words.of(PlatformMessages.class);
        try (var file = ManifestApi.class.getResourceAsStream("/manifest.json")) {
            var manifest = (ObjectNode) json.readTree(file);
            manifest.put("lang", Language.now().tag()).put("description", words.whatItIsFor());
            var shortcuts = manifest.putArray("shortcuts");
            shortcuts.addObject().put("name", words.myCases()).put("url", "/cases");
            shortcuts.addObject().put("name", words.submitCase()).put("url", "/cases/new");
            return json.writeValueAsString(manifest);
        }
    }
}
