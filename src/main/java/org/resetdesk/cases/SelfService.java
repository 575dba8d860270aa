package org.resetdesk.cases;

import java.util.List;
import java.util.Optional;

/** What whoever advises on ways without a case tells the features that make and decide cases; none of them knows the others. */
public interface SelfService {

    /**
     * A way to reset a device without a case.
     *
     * @param sure      whether it works on this device as far as is known
     * @param condition what it needs, in a few words; of a way that is not sure this decides
     * @param steps     the address of its steps, without the host
     */
    record OtherWay(String way, String title, boolean sure, String condition, String steps) {}

    /** Best first; none where the device is not known, or its maker is not. */
    List<OtherWay> waysFor(String maker, String serial, String model);

    /** What a technician may answer a case with, best first: whatever is not ruled out for its device. */
    List<OtherWay> waysFor(SupportCase supportCase);

    /** A case's own way; empty where it was answered with none. */
    Optional<OtherWay> suggestedFor(SupportCase supportCase);
}
