package org.resetdesk.guidance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.resetdesk.guidance.AdvisorView.IllustratedWay;
import org.resetdesk.guidance.rules.Way;

/** The advisor's pages, for anyone, from a phone in front of the locked device. */
@Path("/guidance")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class GuidancePages {

    @CheckedTemplate(basePath = "guidance")
    static class Templates {
        static native TemplateInstance advisor(AdvisorView view, String query);

        static native TemplateInstance checklist(Checklist checklist);

        static native TemplateInstance oneWay(IllustratedWay way, String model, String query);

        static native TemplateInstance solved();
    }

    private final Guide guide;
    private final Departures departures;

    GuidancePages(Guide guide, Departures departures) {
        this.guide = guide;
        this.departures = departures;
    }

    @GET
    public Response advisor(@BeanParam GuidanceForm form, UriInfo uri) {
        var query = uri.getRequestUri().getRawQuery();
        var questions = guide.questions(form);
        var reading = guide.read(form);
        if (reading instanceof Inquiry.Refused refused) {
            return Response.status(422)
                    .entity(Templates.advisor(AdvisorView.unasked(questions, refused.problems()), ""))
                    .build();
        }
        if (query == null) {
            return Response.ok(Templates.advisor(AdvisorView.unasked(questions, List.of()), ""))
                    .build();
        }
        departures.advised();
        var understood = (Inquiry.Understood) reading;
        var view = AdvisorView.of(questions, understood.notes(), guide.illustrated(understood.situation()));
        return Response.ok(Templates.advisor(view, query)).build();
    }

    @GET
    @Path("/checklist")
    public TemplateInstance checklist(@BeanParam GuidanceForm form) {
        // A checklist is printed beforehand: what cannot be read in the address is left out of it.
        var reading = guide.read(form);
        var situation = reading instanceof Inquiry.Understood understood ? understood.situation() : Situation.UNKNOWN;
        return Templates.checklist(Checklist.of(guide.advise(situation), form));
    }

    /** One way alone, as forms, letters and cases link to it. */
    @GET
    @Path("/ways/{way}")
    public TemplateInstance oneWay(@RestPath String way, @BeanParam GuidanceForm form, UriInfo uri) {
        var named = Arrays.stream(Way.values())
                .filter(candidate -> candidate.slug().equals(way))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var reading = guide.read(form);
        var situation = reading instanceof Inquiry.Understood understood ? understood.situation() : Situation.UNKNOWN;
        departures.advised();
        return Templates.oneWay(
                guide.illustrated(named, situation),
                Objects.requireNonNullElse(form.model, ""),
                Objects.requireNonNullElse(uri.getRequestUri().getRawQuery(), ""));
    }

    @POST
    @Path("/solved")
    public Response solve(@RestForm String way) {
        Way.named(way).ifPresent(departures::solvedBy);
        return Response.seeOther(URI.create("/guidance/solved")).build();
    }

    @GET
    @Path("/solved")
    public TemplateInstance solved() {
        return Templates.solved();
    }
}
