package org.resetdesk.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.resetdesk.platform.language.Words;

/** What an API call is refused with: {@code application/problem+json}, RFC 9457. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(int status, String code, String title, String detail, List<FieldProblem> problems) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(int status, String code, String title, String detail) {
        return new Problem(status, code, title, detail, List.of());
    }

    /** All that is wrong with what was sent, at once. 413 or 415 where every problem is of that kind, otherwise 422. */
    public static Problem withInput(List<FieldProblem> problems) {
        var statuses = problems.stream().map(FieldProblem::status).distinct().toList();
        var status = statuses.size() == 1 ? statuses.get(0) : FieldProblem.UNPROCESSABLE;
        return new Problem(
                status,
                "INVALID_INPUT",
                Words.of(FailureMessages.class).needsChange(),
                String.join(" ", problems.stream().map(FieldProblem::message).toList()),
                problems);
    }

    public Response response() {
        return Response.status(status)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .entity(this)
                .build();
    }
}
