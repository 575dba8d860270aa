package org.resetdesk.devices;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.resetdesk.account.Company;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.language.Words;

/** What an entry of the registry must hold. Finds all that is wrong with one at once. */
@Singleton
class DeviceRules {

    private static final int LONGEST = 200;

    private final Clock clock;

    DeviceRules(Clock clock) {
        this.clock = clock;
    }

    /**
     * Empty where something went to {@code problems}.
     *
     * @param companies by their names in lower case
     */
    Optional<DeviceEntry> check(TypedDevice typed, Map<String, Company> companies, List<FieldProblem> problems) {
        var before = problems.size();
        var serial = serial(typed.serial(), problems);
        var company = Optional.ofNullable(companies.get(typed.company().toLowerCase(Locale.ROOT)));
        if (company.isEmpty()) {
            problems.add(new FieldProblem(
                    "company",
                    "COMPANY_UNKNOWN",
                    typed.company().isEmpty() ? words().companyMissing() : words().companyUnknown()));
        }
        checkText("model", words().modelTooLong(), typed.model(), problems);
        checkText("site", words().siteTooLong(), typed.site(), problems);
        checkText("contactName", words().contactNameTooLong(), typed.contactName(), problems);
        checkAddress("contactEmail", typed.contactEmail(), problems);
        checkAddress("reservedMailbox", typed.reservedMailbox(), problems);
        checkAddress("accountMailbox", typed.accountMailbox(), problems);
        if (typed.contactName().isEmpty() != typed.contactEmail().isEmpty()) {
            problems.add(new FieldProblem("contactName", "CONTACT_HALF", words().contactHalf()));
        }
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new DeviceEntry(
                        serial.orElseThrow(),
                        typed.model(),
                        company.orElseThrow(),
                        typed.site(),
                        typed.contactName(),
                        typed.contactEmail(),
                        typed.reservedMailbox(),
                        typed.accountMailbox()));
    }

    private Optional<SerialNumber> serial(String typed, List<FieldProblem> problems) {
        var reading = SerialNumber.read(typed, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        if (reading instanceof SerialNumber.Accepted accepted) {
            return Optional.of(accepted.serial());
        }
        var refused = (SerialNumber.Refused) reading;
        problems.add(new FieldProblem("serial", refused.code(), refused.message()));
        return Optional.empty();
    }

    private static void checkText(String field, String whereTooLong, String typed, List<FieldProblem> problems) {
        if (typed.length() > LONGEST) {
            problems.add(new FieldProblem(field, "TOO_LONG", whereTooLong));
        }
        if (FieldProblem.isUnstorable(typed)) {
            problems.add(FieldProblem.unstorable(field));
        }
    }

    private static void checkAddress(String field, String typed, List<FieldProblem> problems) {
        if (!typed.isEmpty() && !Mailbox.isOne(typed)) {
            problems.add(new FieldProblem(
                    field,
                    "EMAIL",
                    switch (field) {
                        case "contactEmail" -> words().contactEmailForm();
                        case "reservedMailbox" -> words().reservedMailboxForm();
                        default -> words().accountMailboxForm();
                    }));
        }
    }

    private static DevicesMessages words() {
        return Words.of(DevicesMessages.class);
    }
}
