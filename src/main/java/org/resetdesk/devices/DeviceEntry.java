package org.resetdesk.devices;

import org.resetdesk.account.Company;
import org.resetdesk.cases.SerialNumber;

/** What the registry is to hold about a device, checked already; a text is empty where nothing is known. */
record DeviceEntry(
        SerialNumber serial,
        String model,
        Company company,
        String site,
        String contactName,
        String contactEmail,
        String reservedMailbox,
        String accountMailbox) {}
