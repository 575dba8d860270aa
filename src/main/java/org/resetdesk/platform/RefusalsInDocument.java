package org.resetdesk.platform;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says in the API's document how each call refuses: by a problem, with a status that goes by what the call takes. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class RefusalsInDocument implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().forEach((address, item) -> item.getOperations()
                .forEach((method, operation) -> addRefusals(address, method, operation)));
    }

    private static void addRefusals(String address, HttpMethod method, Operation operation) {
        for (var status : refusals(address, method, operation)) {
            var known = operation.getResponses().getAPIResponse(status);
            if (known == null || known.getContent() == null) {
                operation.getResponses().addAPIResponse(status, problem(status));
            }
        }
    }

    private static List<String> refusals(String address, HttpMethod method, Operation operation) {
        var refusals = new ArrayList<>(List.of("400", "429"));
        var namesOne = address.contains("{");
        if (namesOne) {
            refusals.add("404");
        }
        if (namesOne && method != HttpMethod.GET) {
            refusals.add("409");
        }
        if (operation.getRequestBody() != null) {
            refusals.addAll(List.of("413", "415", "422"));
        }
        return refusals;
    }

    private static APIResponse problem(String status) {
        var json = OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        return OASFactory.createAPIResponse()
                .description(meaning(status))
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, json));
    }

    private static String meaning(String status) {
        return switch (status) {
            case "400" -> "This can't be read";
            case "404" -> "There is no such thing, or it is another company's";
            case "409" -> "The state of the case does not allow it";
            case "413" -> "Something is too large";
            case "415" -> "Something is of a kind that is not taken";
            case "422" -> "What was sent needs a change; all problems at once";
            default -> "Too often; Retry-After says when to try again";
        };
    }
}
