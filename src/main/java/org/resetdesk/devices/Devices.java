package org.resetdesk.devices;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.resetdesk.account.Accounts;
import org.resetdesk.cases.SerialNumber;

/** All devices of the registry. */
@ApplicationScoped
public class Devices implements PanacheRepository<Device> {

    private final Accounts accounts;

    Devices(Accounts accounts) {
        this.accounts = accounts;
    }

    KnownDevices known(Collection<String> tails) {
        var found = tails.isEmpty() ? List.<Device>of() : list("serialTail in ?1", tails);
        return new KnownDevices(found.stream().collect(Collectors.groupingBy(Device::serialTail)));
    }

    Optional<Device> named(SerialNumber serial) {
        return known(List.of(serial.tail())).named(serial);
    }

    public Standing standingOf(SerialNumber serial, long companyId) {
        return known(List.of(serial.tail())).standingOf(serial, companyId);
    }

    /**
     * Where a verification code for this device goes; kept as it is until the running transaction ends, so that a change of it comes
     * after the code, and makes it void. Empty as well where the device has come to be somebody else's, or the mailbox is of the very
     * company that asks.
     */
    public Optional<String> mailboxFor(SerialNumber serial, long companyId) {
        if (!(standingOf(serial, companyId) instanceof Standing.Own own)) {
            return Optional.empty();
        }
        // The row alone: with the company joined to it, Hibernate would read first and lock after.
        getEntityManager()
                .createNativeQuery("select id from device where id = ?1 for share")
                .setParameter(1, own.device().id())
                .getResultList();
        getEntityManager().refresh(own.device());
        return own.device().isOf(companyId)
                ? own.device().mailbox().filter(mailbox -> !accounts.isOf(companyId, mailbox))
                : Optional.empty();
    }

    public Optional<Device> withId(long id, long companyId) {
        return findByIdOptional(id).filter(device -> device.isOf(companyId));
    }

    /** By site, then serial. */
    public List<Device> of(long companyId, String words, int atMost) {
        return found("company.id = :bound", companyId, words, "order by lower(site), serialTail", atMost);
    }

    /** Newest first, after the one with the id {@code after}; 0 for the first page. */
    List<Device> found(String words, long after, int atMost) {
        return found(after > 0 ? "id < :bound" : "id > :bound", after, words, "order by id desc", atMost);
    }

    private List<Device> found(String condition, long value, String words, String order, int atMost) {
        var conditions = new ArrayList<>(List.of(condition));
        var values = new HashMap<String, Object>();
        values.put("bound", value);
        if (!words.isBlank()) {
            conditions.add(
                    "(lower(serial) like :words escape '!' or lower(model) like :words escape '!'"
                            + " or lower(site) like :words escape '!' or lower(contactName) like :words escape '!'"
                            + " or exists (select 1 from Company holder where holder = company and lower(holder.name) like :words escape '!'))");
            values.put("words", "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        }
        return find(String.join(" and ", conditions) + " " + order, values)
                .page(Page.ofSize(atMost))
                .list();
    }

    List<Device> inOrderOfId() {
        return list("order by id");
    }

    public boolean anyOf(long companyId) {
        return count("company.id", companyId) > 0;
    }
}
