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
            problems.add(
                    new FieldProblem(
                            "serial",
                            "DEVICE_NOT_BOUND",
                            "This device is not bound to your company, so there is no contact to ask. Submit the case to the desk, with a photo of the label."));
        }
    }

    private void checkContactOf(Device device, Person person, List<FieldProblem> problems) {
        if (!device.hasContact()) {
            problems.add(new FieldProblem(
                    "serial",
                    "CONTACT_MISSING",
                    "No contact of this site is on record. Submit the case to the desk, with a photo of the label."));
        } else if (accounts.isOf(person.companyId(), device.contactEmail())) {
            problems.add(
                    new FieldProblem(
                            "serial",
                            "CONTACT_IS_ASKER",
                            device.contactEmail().equalsIgnoreCase(person.email())
                                    ? "You are this site's contact yourself, and nobody allows their own request. Submit the case to the desk, with a photo of the label."
                                    : "This site's contact works for your own company, so they can't allow it. Submit the case to the desk, with a photo of the label."));
        }
    }

    void checkMailbox(SerialNumber serial, Person person, List<FieldProblem> problems) {
        var standing = devices.standingOf(serial, person.companyId());
        if (standing instanceof Standing.Others) {
            problems.add(addedByOthers());
        } else if (!(standing instanceof Standing.Own own)
                || own.device().mailbox().isEmpty()) {
            problems.add(
                    new FieldProblem(
                            "method",
                            "MAILBOX_MISSING",
                            "No mailbox is on record for this device, so a verification code has nowhere to go. Choose what else the device offers: a key, an encrypt file or a security code; or answer its security questions."));
        } else if (accounts.isOf(person.companyId(), own.device().mailbox().get())) {
            problems.add(
                    new FieldProblem(
                            "method",
                            "MAILBOX_IS_ASKER",
                            "The mailbox on record for this device is of somebody of your own company, and a verification code never goes to whoever asks for it. Choose a key, an encrypt file or a security code; or have an administrator of the desk correct the record."));
        }
    }

    /** The vendor's words for it: sources 001, note 2. */
    private static FieldProblem addedByOthers() {
        return new FieldProblem(
                "serial",
                "DEVICE_BOUND_BY_OTHERS",
                "The device is added by others, so this does not work for you. Ask whoever added it, or submit the case to the desk for a key, an encrypt file or a security code.");
    }
}
