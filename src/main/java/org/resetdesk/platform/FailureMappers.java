package org.resetdesk.platform;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.resetdesk.platform.language.Words;

/** The one place where a request's failure becomes an answer: a problem for a program, a page for a person. */
@Singleton
public class FailureMappers {

    @CheckedTemplate(basePath = "platform")
    static class Templates {
        static native TemplateInstance failure(int status, String title, String detail);
    }

    /** Where the framework reads forms. */
    private static final String FORM_READERS = "org.jboss.resteasy.reactive.server.core.multipart.";

    private final KnownAddresses addresses;

    FailureMappers(KnownAddresses addresses) {
        this.addresses = addresses;
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException failure, HttpServerRequest request) {
        var given = failure.getResponse();
        if (given.getStatus() < 400 || given.hasEntity()) {
            return given;
        }
        return carryingHeaders(given, answer(problemFor(given.getStatus()), request));
    }

    @ServerExceptionMapper
    Response refused(Refused refused, HttpServerRequest request) {
        return answer(refused.problem(), request);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response notSignedIn(HttpServerRequest request) {
        if (forProgram(request)) {
            return Response.fromResponse(answer(problemFor(401), request))
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .build();
        }
        var next = request.method().name().equals("GET")
                ? "?next=" + URLEncoder.encode(request.uri(), StandardCharsets.UTF_8)
                : "";
        return Response.seeOther(URI.create("/sign-in" + next)).build();
    }

    @ServerExceptionMapper
    Response notAllowed(ForbiddenException failure, HttpServerRequest request) {
        return answer(problemFor(403), request);
    }

    /** Our own trouble with files is an UncheckedIOException; this is a request that breaks off. */
    @ServerExceptionMapper({JacksonException.class, MismatchedInputException.class, IOException.class})
    Response notReadable(HttpServerRequest request) {
        return answer(problemFor(400), request);
    }

    @ServerExceptionMapper
    Response broken(Throwable failure, HttpServerRequest request) {
        if (isUnstorableText(failure) || isUnreadableForm(failure)) {
            return answer(problemFor(400), request);
        }
        Log.errorf(failure, "%s %s failed", request.method(), addresses.forLog(request.path()));
        return answer(problemFor(500), request);
    }

    /** PostgreSQL keeps no NUL character, so it refuses a text with one: SQL state 22021. */
    private static boolean isUnstorableText(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && "22021".equals(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /**
     * What is wrong with a form shows as whatever its reader stumbled over: an unknown charset of a field, a name without an end, one
     * field too many. Where there was no room for a file of it, that is our trouble.
     */
    private static boolean isUnreadableForm(Throwable failure) {
        var cause = failure.getCause();
        var isOurDisk = cause instanceof IOException && !(cause instanceof UnsupportedEncodingException);
        return !isOurDisk
                && Arrays.stream(failure.getStackTrace())
                        .anyMatch(step -> step.getClassName().startsWith(FORM_READERS));
    }

    /** The answer for {@code problem}, in the form that the caller reads. */
    public static Response answer(Problem problem, HttpServerRequest request) {
        if (forProgram(request)) {
            return problem.response();
        }
        return Response.status(problem.status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.failure(problem.status(), problem.title(), problem.detail()))
                .build();
    }

    /** Also what a page asks by itself: it follows no link to a page for people. */
    private static boolean forProgram(HttpServerRequest request) {
        return Stream.of("/api/", "/q/", "/live/").anyMatch(request.path()::startsWith);
    }

    private static Response carryingHeaders(Response given, Response answer) {
        var builder = Response.fromResponse(answer);
        given.getHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
                    && !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
                values.forEach(value -> builder.header(name, value));
            }
        });
        return builder.build();
    }

    private static Problem problemFor(int status) {
        var words = Words.of(FailureMessages.class);
        return switch (status) {
            case 400 -> Problem.of(400, "BAD_REQUEST", words.badRequest(), words.badRequestNext());
            case 401 -> Problem.of(401, "NOT_SIGNED_IN", words.notSignedIn(), words.notSignedInNext());
            case 403 -> Problem.of(403, "NOT_ALLOWED", words.notAllowed(), words.notAllowedNext());
            case 404 -> Problem.of(404, "NOT_FOUND", words.notFound(), words.notFoundNext());
            case 405 -> Problem.of(405, "METHOD_NOT_ALLOWED", words.wrongMethod(), words.wrongMethodNext());
            case 406 -> Problem.of(406, "NOT_ACCEPTABLE", words.notAcceptable(), words.notAcceptableNext());
            case 413 -> Problem.of(413, "TOO_LARGE", words.tooLarge(), words.tooLargeNext());
            case 415 -> Problem.of(415, "WRONG_MEDIA_TYPE", words.wrongMediaType(), words.wrongMediaTypeNext());
            case 429 -> Problem.of(429, "TOO_MANY_REQUESTS", words.tooOften(), words.tooOftenNext());
            case 500 -> Problem.of(500, "BROKEN", words.broken(), words.brokenNext());
            default -> Problem.of(status, "REFUSED", words.refused(), words.refusedNext(status));
        };
    }
}
