package org.resetdesk.intake;

import jakarta.inject.Singleton;
import java.util.List;
import org.resetdesk.account.Accounts;
import org.resetdesk.account.Person;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.devices.Device;
import org.resetdesk.devices.Devices;
import org.resetdesk.devices.Standing;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.language.Words;

/**
 * What the registry must say about a device before its owner can be asked, or a code be mailed. That a device is added by others is
 * told, as the vendor's app does; never by whom.
 */
@Singleton
class RegistryRules {

    private final Devices devices;
    private final Accounts accounts;

    RegistryRules(Devices devices, Accounts accounts) {
        this.devices = devices;
        this.accounts = accounts;
    }

    void checkContact(SerialNumber serial, Person person, List<FieldProblem> problems) {
        var standing = devices.standingOf(serial, person.companyId());
        if (standing instanceof Standing.Own own) {
            checkContactOf(own.device(), person, problems);
        } else if (standing instanceof Standing.Others) {
            problems.add(addedByOthers());
        } else {
            problems.add(new FieldProblem("serial", "DEVICE_NOT_BOUND", words().deviceNotBound()));
        }
    }

    private void checkContactOf(Device device, Person person, List<FieldProblem> problems) {
        if (!device.hasContact()) {
            problems.add(new FieldProblem("serial", "CONTACT_MISSING", words().contactMissing()));
        } else if (accounts.isOf(person.companyId(), device.contactEmail())) {
            problems.add(new FieldProblem(
                    "serial",
                    "CONTACT_IS_ASKER",
                    device.contactEmail().equalsIgnoreCase(person.email())
                            ? words().contactIsYou()
                            : words().contactIsColleague()));
        }
    }

    void checkMailbox(SerialNumber serial, Person person, List<FieldProblem> problems) {
        var standing = devices.standingOf(serial, person.companyId());
        if (standing instanceof Standing.Others) {
            problems.add(addedByOthers());
        } else if (!(standing instanceof Standing.Own own)
                || own.device().mailbox().isEmpty()) {
            problems.add(new FieldProblem("method", "MAILBOX_MISSING", words().mailboxMissing()));
        } else if (accounts.isOf(person.companyId(), own.device().mailbox().get())) {
            problems.add(new FieldProblem("method", "MAILBOX_IS_ASKER", words().mailboxIsAsker()));
        }
    }

    /** The vendor's words for it: sources 001, note 2. */
    private static FieldProblem addedByOthers() {
        return new FieldProblem("serial", "DEVICE_BOUND_BY_OTHERS", words().addedByOthers());
    }

    private static IntakeProblemMessages words() {
        return Words.of(IntakeProblemMessages.class);
    }
}
