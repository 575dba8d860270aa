package org.resetdesk.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.resetdesk.account.Role;
import org.resetdesk.account.SignedIn;
import org.resetdesk.cases.CaseStatus;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.QueuePlace;
import org.resetdesk.cases.SupportCase;

/** Leads to the next case to decide, without a look at the queue. */
@Path("/review/next")
@RolesAllowed(Role.IS_STAFF)
public class NextCasePages {

    private final Cases cases;
    private final SignedIn signedIn;

    NextCasePages(Cases cases, SignedIn signedIn) {
        this.cases = cases;
        this.signedIn = signedIn;
    }

    /** @param after the reference of a case that is passed over, with those that have waited longer; may be missing */
    @GET
    public Response next(@RestQuery String after) {
        var me = signedIn.person();
        var passed = Optional.ofNullable(after)
                .flatMap(cases::withReference)
                .filter(supportCase -> supportCase.status() == CaseStatus.AWAITING_REVIEW)
                .map(QueuePlace::of);
        var next = cases.nextFor(me, passed)
                .or(() -> cases.nextFor(me, Optional.empty()))
                .map(SupportCase::reference)
                .filter(reference -> !reference.equals(after));
        return Response.seeOther(URI.create(next.map("/review/"::concat).orElse("/review")))
                .build();
    }
}
