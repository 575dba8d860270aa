package org.resetdesk.guidance;

import java.util.List;
import java.util.Optional;
import org.resetdesk.guidance.rules.DeviceFamily;
import org.resetdesk.guidance.rules.Firmware;
import org.resetdesk.guidance.rules.Series;
import org.resetdesk.guidance.rules.SetUp;

/**
 * One locked device, as far as somebody has told us about it.
 *
 * @param families what it may be: one where that is known, otherwise several
 */
record Situation(List<DeviceFamily> families, Optional<Series> series, Optional<Firmware> firmware, SetUp setUp) {

    static final Situation UNKNOWN = new Situation(DeviceFamily.ANY, Optional.empty(), Optional.empty(), SetUp.UNSAID);
}
