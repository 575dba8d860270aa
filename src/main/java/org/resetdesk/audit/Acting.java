package org.resetdesk.audit;

import java.util.Optional;

/** Knows who is behind what runs now; empty where the desk itself does something. */
public interface Acting {

    Optional<String> who();
}
