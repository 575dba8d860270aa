package org.resetdesk.devices;

import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.resetdesk.platform.CsvTable;

/** What an administrator typed about a device, or what stands in a line of a file; nothing of it is checked yet. */
public class TypedDevice {

    @RestForm
    String serial;

    @RestForm
    String model;

    @RestForm
    String company;

    @RestForm
    String site;

    @RestForm
    String contactName;

    @RestForm
    String contactEmail;

    @RestForm
    String reservedMailbox;

    @RestForm
    String accountMailbox;

    static final String[] COLUMNS = {
        "Serial", "Model", "Company", "Site", "Contact name", "Contact e-mail", "Reserved mailbox", "Account mailbox"
    };

    static TypedDevice of(CsvTable table, CsvTable.Row row) {
        var typed = new TypedDevice();
        typed.serial = table.cell(row, "serial");
        typed.model = table.cell(row, "model");
        typed.company = table.cell(row, "company");
        typed.site = table.cell(row, "site");
        typed.contactName = table.cell(row, "contactname");
        typed.contactEmail = table.cell(row, "contactemail");
        typed.reservedMailbox = table.cell(row, "reservedmailbox");
        typed.accountMailbox = table.cell(row, "accountmailbox");
        return typed;
    }

    static TypedDevice of(Device device) {
        var typed = new TypedDevice();
        typed.serial = device.serial().text();
        typed.model = device.model();
        typed.company = device.company().map(holder -> holder.name()).orElse("");
        typed.site = device.site();
        typed.contactName = device.contactName();
        typed.contactEmail = device.contactEmail();
        typed.reservedMailbox = device.reservedMailbox();
        typed.accountMailbox = device.accountMailbox();
        return typed;
    }

    /** In the order of {@link #COLUMNS}. */
    Stream<String> cells() {
        return Stream.of(
                serial(),
                model(),
                company(),
                site(),
                contactName(),
                contactEmail(),
                reservedMailbox(),
                accountMailbox());
    }

    public String serial() {
        return plain(serial);
    }

    public String model() {
        return plain(model);
    }

    public String company() {
        return plain(company);
    }

    public String site() {
        return plain(site);
    }

    public String contactName() {
        return plain(contactName);
    }

    public String contactEmail() {
        return plain(contactEmail);
    }

    public String reservedMailbox() {
        return plain(reservedMailbox);
    }

    public String accountMailbox() {
        return plain(accountMailbox);
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
