package org.resetdesk.issuance.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** {@code deploy/issuer.openapi.yaml}, and whether what is said over the wire is said there. */
final class IssuerContract {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document;

    IssuerContract() {
        try {
            document = new ObjectMapper(new YAMLFactory())
                    .readTree(Path.of("deploy", "issuer.openapi.yaml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("The contract can't be read", e);
        }
    }

    JsonNode document() {
        return document;
    }

    /** What is wrong with {@code message} as one of the contract's {@code schema}s. */
    List<String> problemsIn(String schema, byte[] message) {
        try {
            return schemaOf(schema).validate(JSON.readTree(message)).stream()
                    .map(ValidationMessage::getMessage)
                    .toList();
        } catch (IOException e) {
            return List.of("no JSON");
        }
    }

    /** Whether a call may end so. */
    boolean names(String method, int status) {
        return !document.at("/paths/~1requests~1{id}")
                .path(method.toLowerCase(Locale.ROOT))
                .path("responses")
                .path(Integer.toString(status))
                .isMissingNode();
    }

    private JsonSchema schemaOf(String name) throws IOException {
        var schemas = document.at("/components/schemas").toString().replace("#/components/schemas/", "#/$defs/");
        var root = JSON.createObjectNode().put("$ref", "#/$defs/" + name);
        root.set("$defs", JSON.readTree(schemas));
        var config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(root, config);
    }
}
