package org.resetdesk.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;

/** Answers a request that no page and no call of ours is to see. */
final class EarlyRefusal {

    private final int status;
    private final String answer;

    EarlyRefusal(Problem problem, ObjectMapper json) throws JsonProcessingException {
        this.status = problem.status();
        this.answer = json.writeValueAsString(problem);
    }

    void answer(RoutingContext context) {
        // What it carries is not read, so that the next request on its connection is not taken for a part of it.
        context.request().resume();
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(answer);
    }
}
