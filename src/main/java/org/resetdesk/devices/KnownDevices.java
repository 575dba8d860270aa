package org.resetdesk.devices;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resetdesk.cases.SerialNumber;

/**
 * What the registry knows of some serial numbers, fetched at once: of a list that is imported, one question a line would be slow.
 *
 * @param byTail a tail that nobody knows is left out
 */
record KnownDevices(Map<String, List<Device>> byTail) {

    /** Full and short serial name the same device. Empty where a short one could be either of two. */
    Optional<Device> named(SerialNumber serial) {
        var same = sameAs(serial);
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    Standing standingOf(SerialNumber serial, long companyId) {
        var holders = sameAs(serial).stream()
                .filter(device -> device.company().isPresent())
                .toList();
        if (holders.isEmpty()) {
            return new Standing.Unbound();
        }
        var own = holders.stream().allMatch(device -> device.isOf(companyId));
        return own && holders.size() == 1 ? new Standing.Own(holders.get(0)) : new Standing.Others();
    }

    private List<Device> sameAs(SerialNumber serial) {
        return byTail.getOrDefault(serial.tail(), List.of()).stream()
                .filter(device -> device.is(serial))
                .toList();
    }
}
