package org.resetdesk.devices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resetdesk.account.Companies;
import org.resetdesk.account.Company;
import org.resetdesk.audit.Act;
import org.resetdesk.audit.AuditLog;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.platform.CsvTable;
import org.resetdesk.platform.FieldProblem;
import org.resetdesk.platform.language.Words;

/** The one way to change the registry: a device that somebody holds goes to nobody else until it is unbound. */
@ApplicationScoped
class Registry {

    static final int MOST_LINES = 1000;

    /** How a device came to be entered, for the audit log and for its own history. */
    private enum How {
        BY_HAND("entered by hand", DeviceStoryMessages::boundByHand),
        BY_IMPORT("by an import", DeviceStoryMessages::boundByImport);

        private final String audited;
        private final BiFunction<DeviceStoryMessages, String, String> line;

        How(String audited, BiFunction<DeviceStoryMessages, String, String> line) {
            this.audited = audited;
            this.line = line;
        }
    }

    private final Devices devices;
    private final Companies companies;
    private final DeviceRules rules;
    private final Event<MailboxChanged> mailboxChanged;
    private final Event<ContactChanged> contactChanged;
    private final EntityManager database;
    private final Clock clock;
    private final AuditLog audit;

    Registry(
            Devices devices,
            Companies companies,
            DeviceRules rules,
            Event<MailboxChanged> mailboxChanged,
            Event<ContactChanged> contactChanged,
            EntityManager database,
            Clock clock,
            AuditLog audit) {
        this.devices = devices;
        this.companies = companies;
        this.rules = rules;
        this.mailboxChanged = mailboxChanged;
        this.contactChanged = contactChanged;
        this.database = database;
        this.clock = clock;
        this.audit = audit;
    }

    /** The problems; where there are none, the device is in the registry as typed. */
    @Transactional
    List<FieldProblem> enter(TypedDevice typed, String who) {
        lock();
        var problems = new ArrayList<FieldProblem>();
        var entry = rules.check(typed, companiesByName(), problems);
        var known = known(entry.stream());
        entry.flatMap(checked -> theftIn(checked, known)).ifPresent(problems::add);
        if (problems.isEmpty()) {
            keep(entry.orElseThrow(), known, How.BY_HAND, who);
        }
        return problems;
    }

    /** All problems of all lines, each with its line; only where there are none is anything imported. */
    @Transactional
    List<FieldProblem> bringIn(CsvTable table, String who) {
        lock();
        var companiesByName = companiesByName();
        var problems = new ArrayList<FieldProblem>();
        var entries = new TreeMap<Integer, DeviceEntry>();
        for (var row : table.rows()) {
            var ofRow = new ArrayList<FieldProblem>();
            rules.check(TypedDevice.of(table, row), companiesByName, ofRow)
                    .ifPresent(entry -> entries.put(row.line(), entry));
            ofRow.forEach(problem -> problems.add(inLine(row.line(), problem)));
        }
        var known = known(entries.values().stream());
        var lines = new HashMap<String, Integer>();
        entries.forEach((line, entry) -> {
            theftIn(entry, known).ifPresent(problem -> problems.add(inLine(line, problem)));
            Optional.ofNullable(lines.putIfAbsent(entry.serial().tail(), line))
                    .ifPresent(first -> problems.add(
                            inLine(line, new FieldProblem("serial", "SERIAL_TWICE", words().twiceInFile(first)))));
        });
        if (problems.isEmpty()) {
            entries.values().forEach(entry -> keep(entry, known, How.BY_IMPORT, who));
        }
        return problems;
    }

    private static FieldProblem inLine(int line, FieldProblem problem) {
        return new FieldProblem(problem.field(), problem.code(), words().inLine(line, problem.message()));
    }

    private Map<String, Company> companiesByName() {
        return companies.inOrderOfName().stream()
                .collect(Collectors.toMap(
                        company -> company.name().toLowerCase(Locale.ROOT),
                        Function.identity(),
                        (first, same) -> first));
    }

    private KnownDevices known(Stream<DeviceEntry> entries) {
        return devices.known(entries.map(entry -> entry.serial().tail()).toList());
    }

    private static Optional<FieldProblem> theftIn(DeviceEntry entry, KnownDevices known) {
        return known.standingOf(entry.serial(), entry.company().id()) instanceof Standing.Others
                ? Optional.of(new FieldProblem("serial", "DEVICE_BOUND_BY_OTHERS", words().boundByOthers()))
                : Optional.empty();
    }

    private void keep(DeviceEntry entry, KnownDevices known, How how, String who) {
        var now = clock.instant();
        var device = found(entry.serial(), known, now);
        var mailbox = device.mailbox();
        var contact = device.contactEmail();
        if (!device.isOf(entry.company().id())) {
            device.bind(entry.company(), how.line.apply(story(), entry.company().name()), who, now);
        }
        device.describe(entry, who, now);
        audit.write(
                Act.DEVICE,
                device.serial().text(),
                "Kept for company " + entry.company().id() + ", " + how.audited);
        tellWhatChanged(device, mailbox, contact);
    }

    /** Known already, by whichever form of its serial, or new. */
    private Device found(SerialNumber serial, KnownDevices known, Instant now) {
        var device = known.named(serial).orElseGet(() -> {
            var unknown = new Device(serial, now);
            devices.persist(unknown);
            return unknown;
        });
        device.know(serial);
        return device;
    }

    /** False where another company holds it; then nothing is changed. */
    boolean bindResolved(SerialNumber serial, Optional<String> model, Company company, String reference) {
        lock();
        var known = devices.known(List.of(serial.tail()));
        if (known.standingOf(serial, company.id()) instanceof Standing.Others) {
            return false;
        }
        var now = clock.instant();
        var device = found(serial, known, now);
        if (!device.isOf(company.id())) {
            device.bind(company, story().boundByCase(company.name(), reference), "ResetDesk", now);
            audit.write(
                    Act.DEVICE, device.serial().text(), "Bound to company " + company.id() + " by case " + reference);
            model.ifPresent(device::learnModel);
        }
        return true;
    }

    @Transactional
    Optional<Device> unbind(long id, String who) {
        lock();
        var found = devices.findByIdOptional(id);
        found.filter(device -> device.company().isPresent()).ifPresent(device -> {
            var mailbox = device.mailbox();
            var contact = device.contactEmail();
            device.unbind(who, clock.instant());
            audit.write(Act.DEVICE, device.serial().text(), "Unbound");
            tellWhatChanged(device, mailbox, contact);
        });
        return found;
    }

    private void tellWhatChanged(Device device, Optional<String> mailboxBefore, String contactBefore) {
        if (mailboxBefore.isPresent() && !mailboxBefore.equals(device.mailbox())) {
            mailboxChanged.fire(new MailboxChanged(device));
        }
        if (!contactBefore.isEmpty() && !contactBefore.equalsIgnoreCase(device.contactEmail())) {
            contactChanged.fire(new ContactChanged(device));
        }
    }

    /** One change at a time: whether a device is held, and by whom, must not change between the look and the change. */
    private void lock() {
        database.createNativeQuery("select pg_advisory_xact_lock(hashtext('device registry'))")
                .getResultList();
    }

    private static DevicesMessages words() {
        return Words.of(DevicesMessages.class);
    }

    private static DeviceStoryMessages story() {
        return Words.kept(DeviceStoryMessages.class);
    }
}
