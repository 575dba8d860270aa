package org.resetdesk.devices;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.resetdesk.account.Companies;
import org.resetdesk.account.Company;
import org.resetdesk.account.Role;
import org.resetdesk.account.SignedIn;
import org.resetdesk.platform.CsvTable;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.language.Words;

/** Where an administrator keeps the registry: search, one device, a form, an import and an export. */
@Path("/admin/devices")
@RolesAllowed(Role.IS_ADMIN)
@Produces(MediaType.TEXT_HTML)
public class DeviceAdminPages {

    private static final int PAGE = 50;
    private static final long LARGEST_FILE = 2 * 1024 * 1024;

    @CheckedTemplate(basePath = "devices")
    static class Templates {
        static native TemplateInstance registry(
                List<Device> devices,
                List<Company> companies,
                String q,
                String next,
                TypedDevice form,
                List<FieldProblem> problems,
                List<FieldProblem> importProblems,
                int imported);

        static native TemplateInstance one(
                Device device, List<Company> companies, TypedDevice form, List<FieldProblem> problems);
    }

    private final Devices devices;
    private final Registry registry;
    private final Companies companies;
    private final SignedIn signedIn;

    DeviceAdminPages(Devices devices, Registry registry, Companies companies, SignedIn signedIn) {
        this.devices = devices;
        this.registry = registry;
        this.companies = companies;
        this.signedIn = signedIn;
    }

    @GET
    public TemplateInstance list(@RestQuery String q, @RestQuery String after, @RestQuery String imported) {
        var words = q == null ? "" : q.strip();
        var found = devices.found(words, number(after), PAGE + 1);
        var more = found.size() > PAGE;
        var page = more ? found.subList(0, PAGE) : found;
        return Templates.registry(
                page,
                companies.inOrderOfName(),
                words,
                more ? page.get(PAGE - 1).id().toString() : "",
                new TypedDevice(),
                List.of(),
                List.of(),
                (int) number(imported));
    }

    private static long number(String typed) {
        return typed != null && typed.matches("\\d{1,9}") ? Long.parseLong(typed) : 0;
    }

    @POST
    public Response add(@BeanParam TypedDevice form) {
        var problems = registry.enter(form, signedIn.person().name());
        return problems.isEmpty() ? toList("") : refused(form, problems, List.of());
    }

    @GET
    @Path("/{id:\\d{1,18}}")
    public TemplateInstance one(@RestPath long id) {
        var device = withId(id);
        return Templates.one(device, companies.inOrderOfName(), TypedDevice.of(device), List.of());
    }

    /** The serial stays what it is: another serial is another device. */
    @POST
    @Path("/{id:\\d{1,18}}")
    public Response change(@RestPath long id, @BeanParam TypedDevice form) {
        var device = withId(id);
        form.serial = device.serial().text();
        var problems = registry.enter(form, signedIn.person().name());
        return problems.isEmpty()
                ? Response.seeOther(URI.create("/admin/devices/" + id)).build()
                : Response.status(422)
                        .entity(Templates.one(device, companies.inOrderOfName(), form, problems))
                        .build();
    }

    @POST
    @Path("/{id:\\d{1,18}}/unbinding")
    public Response unbind(@RestPath long id) {
        registry.unbind(id, signedIn.person().name()).orElseThrow(NotFoundException::new);
        return Response.seeOther(URI.create("/admin/devices/" + id)).build();
    }

    @POST
    @Path("/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bringIn(@RestForm("file") FileUpload file) {
        var problem = problemWith(file);
        if (!problem.isEmpty()) {
            return refusedFile("CSV", problem);
        }
        var table = CsvTable.read(bytesOf(file));
        if (!table.columns().contains("serial") || !table.columns().contains("company")) {
            return refusedFile("CSV_COLUMNS", words().columnsMissing());
        }
        if (table.rows().size() > Registry.MOST_LINES) {
            return refusedFile("CSV_LINES", words().tooManyLines(table.rows().size(), Registry.MOST_LINES));
        }
        var problems = registry.bringIn(table, signedIn.person().name());
        return problems.isEmpty()
                ? toList("?imported=" + table.rows().size())
                : refused(new TypedDevice(), List.of(), problems);
    }

    private static String problemWith(FileUpload file) {
        if (file == null || file.size() == 0) {
            return words().fileEmpty();
        }
        return file.size() > LARGEST_FILE ? words().fileTooLarge() : "";
    }

    private static byte[] bytesOf(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException("The uploaded table can't be read again", e);
        }
    }

    @GET
    @Path("/export")
    @Produces("text/csv")
    public Response export() {
        var csv = new StringBuilder(CsvTable.line(TypedDevice.COLUMNS));
        devices.inOrderOfId().stream()
                .map(device -> TypedDevice.of(device).cells().toArray(String[]::new))
                .forEach(cells -> csv.append(CsvTable.line(cells)));
        return Response.ok(csv.toString())
                .type("text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"devices.csv\"")
                .build();
    }

    private Device withId(long id) {
        return devices.findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    private static Response toList(String query) {
        return Response.seeOther(URI.create("/admin/devices" + query)).build();
    }

    private Response refusedFile(String code, String message) {
        return refused(new TypedDevice(), List.of(), List.of(new FieldProblem("file", code, message)));
    }

    private Response refused(TypedDevice form, List<FieldProblem> problems, List<FieldProblem> importProblems) {
        var page = Templates.registry(
                devices.found("", 0, PAGE), companies.inOrderOfName(), "", "", form, problems, importProblems, 0);
        return Response.status(422).entity(page).build();
    }

    private static DevicesMessages words() {
        return Words.of(DevicesMessages.class);
    }
}
