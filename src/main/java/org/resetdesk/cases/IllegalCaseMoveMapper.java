package org.resetdesk.cases;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.resetdesk.platform.FailureMappers;
import org.resetdesk.platform.Problem;
import org.resetdesk.platform.language.Words;

/** Answers a move that came too late with 409 and with what happened meanwhile. */
public class IllegalCaseMoveMapper {

    @ServerExceptionMapper
    Response tooLate(IllegalCaseMove move, HttpServerRequest request) {
        return FailureMappers.answer(
                Problem.of(409, move.code(), Words.of(CasesMessages.class).notPossible(), move.getMessage()), request);
    }
}
