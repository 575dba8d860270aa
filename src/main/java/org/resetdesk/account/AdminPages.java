package org.resetdesk.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.resetdesk.audit.Act;
import org.resetdesk.audit.AuditLog;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.Limits;
import org.resetdesk.platform.Limits.Limited;
import org.resetdesk.platform.language.Words;

/** Where an administrator adds companies and people, and lets people go. */
@Path("/admin")
@RolesAllowed(Role.IS_ADMIN)
public class AdminPages {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance people(
                List<Account> people,
                List<Company> companies,
                Role[] roles,
                PersonForm form,
                List<FieldProblem> problems);
    }

    private final Accounts accounts;
    private final Companies companies;
    private final Credentials credentials;
    private final Invitations invitations;
    private final SignedIn signedIn;
    private final Limits limits;
    private final Clock clock;
    private final AuditLog audit;

    AdminPages(
            Accounts accounts,
            Companies companies,
            Credentials credentials,
            Invitations invitations,
            SignedIn signedIn,
            Limits limits,
            Clock clock,
            AuditLog audit) {
        this.accounts = accounts;
        this.companies = companies;
        this.credentials = credentials;
        this.invitations = invitations;
        this.signedIn = signedIn;
        this.limits = limits;
        this.clock = clock;
        this.audit = audit;
    }

    @GET
    public TemplateInstance people() {
        return shown(new PersonForm(), List.of());
    }

    @POST
    @Path("/companies")
    @Transactional
    public Response addCompany(@RestForm String name) {
        var called = name == null ? "" : name.strip();
        if (called.isEmpty()
                || called.length() > 200
                || FieldProblem.isUnstorable(called)
                || companies.isTaken(called)) {
            var problem = new FieldProblem("companyName", "COMPANY_NAME", words().companyNameForm());
            return refused(new PersonForm(), List.of(problem));
        }
        companies.persist(new Company(called, clock.instant()));
        audit.write(Act.COMPANY, called, "Added");
        return Response.seeOther(URI.create("/admin")).build();
    }

    @POST
    @Path("/people")
    @Transactional
    public Response invite(@BeanParam PersonForm form) {
        limits.count(Limited.INVITATION, signedIn.person().email());
        var problems = form.problems();
        if (problems.isEmpty() && accounts.withEmail(form.email()).isPresent()) {
            problems.add(new FieldProblem("email", "EMAIL_TAKEN", words().emailTaken()));
        }
        if (!problems.isEmpty()) {
            return refused(form, problems);
        }
        var company = form.company() == null
                ? null
                : companies.findByIdOptional(form.company()).orElseThrow(NotFoundException::new);
        var account = new Account(form.email(), form.name(), form.role(), company, clock.instant());
        accounts.persist(account);
        invitations.mailTo(account);
        audit.write(Act.ACCOUNT, account.email(), "Invited as " + account.role().kept());
        return Response.seeOther(URI.create("/admin")).build();
    }

    /** A new link, for a lost invitation or a forgotten password. */
    @POST
    @Path("/people/{id}/invitation")
    @Transactional
    public Response inviteAgain(@RestPath long id) {
        limits.count(Limited.INVITATION, signedIn.person().email());
        invitations.mailTo(withId(id));
        audit.write(Act.ACCOUNT, withId(id).email(), "Sent a new link");
        return Response.seeOther(URI.create("/admin")).build();
    }

    /** Ends all sessions and tokens at once. */
    @POST
    @Path("/people/{id}/leave")
    @Transactional
    public Response letGo(@RestPath long id) {
        var account = withId(id);
        if (id == signedIn.person().id()) {
            var problem = new FieldProblem("person", "YOURSELF", words().notYourself());
            return refused(new PersonForm(), List.of(problem));
        }
        account.disable();
        credentials.endAll(account);
        audit.write(Act.ACCOUNT, account.email(), "Let go");
        return Response.seeOther(URI.create("/admin")).build();
    }

    @POST
    @Path("/people/{id}/return")
    @Transactional
    public Response takeBack(@RestPath long id) {
        withId(id).enable();
        audit.write(Act.ACCOUNT, withId(id).email(), "Taken back");
        return Response.seeOther(URI.create("/admin")).build();
    }

    private Account withId(long id) {
        return accounts.findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    private TemplateInstance shown(PersonForm form, List<FieldProblem> problems) {
        return Templates.people(accounts.inOrderOfName(), companies.inOrderOfName(), Role.values(), form, problems);
    }

    private Response refused(PersonForm form, List<FieldProblem> problems) {
        return Response.status(422).entity(shown(form, problems)).build();
    }

    private static AccountMessages words() {
        return Words.of(AccountMessages.class);
    }
}
