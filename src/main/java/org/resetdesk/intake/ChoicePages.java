package org.resetdesk.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.resetdesk.account.Person;
import org.resetdesk.account.SignedIn;
import org.resetdesk.cases.CaseFile;
import org.resetdesk.cases.CaseSearch;
import org.resetdesk.cases.Cases;
import org.resetdesk.cases.SelfService;
import org.resetdesk.cases.SelfService.OtherWay;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.devices.Devices;

/** Where everybody begins who has a locked device: the four ways of the maker's own app, before any case. */
@Path("/reset")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ChoicePages {

    /**
     * @param asked      whether a device was named
     * @param bound      whether any device is bound to the company, so that its owner can be asked
     * @param unfinished the company's last case, while somebody has still to do something about it
     * @param word       how that one stands
     */
    record Choice(
            SubmissionForm device,
            boolean asked,
            List<OtherWay> otherWays,
            boolean bound,
            Optional<SupportCase> unfinished,
            String word) {

        /** The form for a case, with what is known already. */
        public String newCase() {
            var typed = device.model();
            if (typed.isEmpty()) {
                return "/cases/new";
            }
            var isSerial = !SerialNumber.asItStands(typed).model().isEmpty();
            return "/cases/new?" + (isSerial ? "serial=" : "model=") + URLEncoder.encode(typed, StandardCharsets.UTF_8);
        }
    }

    @CheckedTemplate(basePath = "intake")
    static class Templates {
        static native TemplateInstance choice(Choice choice);
    }

    private final SelfService selfService;
    private final Devices devices;
    private final Cases cases;
    private final CaseFile file;
    private final SignedIn signedIn;

    ChoicePages(SelfService selfService, Devices devices, Cases cases, CaseFile file, SignedIn signedIn) {
        this.selfService = selfService;
        this.devices = devices;
        this.cases = cases;
        this.file = file;
        this.signedIn = signedIn;
    }

    @GET
    public TemplateInstance choose(@BeanParam KnownDevice known) {
        var device = known.asForm();
        var asked = !device.model().isEmpty();
        var installer = signedIn.personIfAny().filter(Person::isInstaller);
        var unfinished = installer.flatMap(this::unfinishedOf);
        return Templates.choice(new Choice(
                device,
                asked,
                asked ? selfService.waysFor(SupportCase.USUAL_MAKER, "", device.model()) : List.of(),
                installer.filter(person -> devices.anyOf(person.companyId())).isPresent(),
                unfinished,
                unfinished.map(this::wordFor).orElse("")));
    }

    private String wordFor(SupportCase supportCase) {
        return file.statusWords(List.of(supportCase)).get(supportCase.id()).text();
    }

    private Optional<SupportCase> unfinishedOf(Person installer) {
        return cases.found(new CaseSearch(null, null, null, null, 1), installer).stream()
                .findFirst()
                .filter(last -> !last.status().isFinal() && !last.worked().orElse(false));
    }
}
