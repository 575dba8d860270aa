package org.resetdesk.issuance.recorder;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.issuance.DemoFactory;

/** All recorders that were unboxed. */
@ApplicationScoped
class Recorders implements PanacheRepository<Recorder> {

    /** What a clock shows whose battery was empty from the start. */
    private static final LocalDateTime NEVER_SET = LocalDateTime.of(1970, 1, 1, 0, 3, 25);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final DemoFactory factory;
    private final Clock clock;

    Recorders(DemoFactory factory, Clock clock) {
        this.factory = factory;
        this.clock = clock;
    }

    @Transactional
    Recorder unbox(Firmware firmware, boolean clockIsSet) {
        var serial = SerialNumber.asItStands(firmware.serialWith(freeTail()));
        var now = clock.instant();
        var shown = clockIsSet ? LocalDateTime.ofInstant(now, ZoneOffset.UTC) : NEVER_SET;
        var recorder = new Recorder(firmware, serial, capitals(6), factory.keyFor(serial), shown, now);
        persist(recorder);
        return recorder;
    }

    /** No real device's: in all inventories that are public, none begins with Z ({@code domain.md} §1.3). */
    private String freeTail() {
        var tail = "Z" + String.format("%08d", RANDOM.nextInt(100_000_000));
        return count("tail", tail) == 0 ? tail : freeTail();
    }

    private static String capitals(int length) {
        return RANDOM.ints(length, 'A', 'Z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    List<Recorder> newest(int atMost) {
        return find("order by id desc").page(0, atMost).list();
    }

    Optional<Recorder> withTail(String tail) {
        return find("tail", tail).firstResultOptional();
    }

    /** For whoever is going to do something with it: others wait. */
    Optional<Recorder> locked(String tail) {
        return find("tail", tail).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
