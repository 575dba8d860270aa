package org.resetdesk.devices;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.resetdesk.account.Person;
import org.resetdesk.cases.CasePart;
import org.resetdesk.cases.SupportCase;

/** Shows the desk on a case whose device it is by the registry, where that is another company above all. */
@ApplicationScoped
class DevicePart implements CasePart {

    @CheckedTemplate(basePath = "devices")
    static class Templates {
        static native TemplateInstance onCase(Device device, boolean held, boolean byAsker, boolean admin);
    }

    private final Devices devices;

    DevicePart(Devices devices) {
        this.devices = devices;
    }

    @Override
    public String name() {
        return "device";
    }

    @Override
    public int place() {
        return 15;
    }

    /** Nothing: what a program reads here, other companies would read too. */
    @Override
    public Object json(SupportCase supportCase) {
        return null;
    }

    @Override
    public Optional<TemplateInstance> section(SupportCase supportCase, Person reader) {
        return devices.named(supportCase.serial())
                .filter(device -> reader.isStaff())
                .map(device -> Templates.onCase(
                        device,
                        device.company().isPresent(),
                        device.isOf(supportCase.company().id()),
                        reader.isAdmin()));
    }
}
