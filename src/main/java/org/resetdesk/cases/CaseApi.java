package org.resetdesk.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.resetdesk.account.SignedIn;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.Problem;
import org.resetdesk.platform.language.Words;

/** Cases for programs to read. */
@Path("/api/cases")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class CaseApi {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CasePage(List<CaseView> items, String next) {}

    private static final int LARGEST_PAGE = 200;

    private final Cases cases;
    private final CaseFile file;
    private final SignedIn signedIn;

    CaseApi(Cases cases, CaseFile file, SignedIn signedIn) {
        this.cases = cases;
        this.file = file;
        this.signedIn = signedIn;
    }

    @GET
    @Path("/{reference}")
    @Transactional
    public CaseView one(@RestPath String reference) {
        return cases.withReference(reference, signedIn.person()).map(file::view).orElseThrow(NotFoundException::new);
    }

    @GET
    @Transactional
    public Response some(
            @RestQuery String status,
            @RestQuery String q,
            @RestQuery String assignee,
            @RestQuery String after,
            @RestQuery String limit) {
        var problems = new ArrayList<FieldProblem>();
        var wanted = statusIn(status, problems);
        var size = sizeIn(limit, problems);
        if (!problems.isEmpty()) {
            return Problem.withInput(problems).response();
        }
        var found = cases.found(new CaseSearch(wanted, q, assignee, after, size), signedIn.person());
        var more = found.size() > size;
        var page = more ? found.subList(0, size) : found;
        var next = more ? page.get(page.size() - 1).reference() : null;
        return Response.ok(new CasePage(page.stream().map(file::view).toList(), next))
                .build();
    }

    private static CaseStatus statusIn(String status, List<FieldProblem> problems) {
        if (status == null || status.isBlank()) {
            return null;
        }
        var known = Arrays.stream(CaseStatus.values())
                .filter(candidate -> candidate.name().equals(status))
                .findFirst();
        if (known.isEmpty()) {
            problems.add(new FieldProblem(
                    "status",
                    "STATUS_UNKNOWN",
                    Words.of(CasesMessages.class).statusUnknown(Arrays.toString(CaseStatus.values()))));
        }
        return known.orElse(null);
    }

    private static int sizeIn(String limit, List<FieldProblem> problems) {
        if (limit == null || limit.isBlank()) {
            return 50;
        }
        if (!limit.matches("[1-9]\\d{0,2}") || Integer.parseInt(limit) > LARGEST_PAGE) {
            problems.add(new FieldProblem(
                    "limit", "LIMIT", Words.of(CasesMessages.class).limitWrong(LARGEST_PAGE)));
            return 1;
        }
        return Integer.parseInt(limit);
    }
}
