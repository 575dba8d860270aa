package org.resetdesk.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.resetdesk.notification.PostedLetter.Kind;
import org.resetdesk.platform.LaterWork;
import org.resetdesk.platform.PublicAddress;

/** All letters; one that is posted here in a transaction leaves after its commit. */
@ApplicationScoped
class Ledger implements PanacheRepository<PostedLetter> {

    private final Stationery stationery;
    private final PublicAddress address;
    private final LaterWork later;
    private final Clock clock;

    Ledger(Stationery stationery, PublicAddress address, LaterWork later, Clock clock) {
        this.stationery = stationery;
        this.address = address;
        this.later = later;
        this.clock = clock;
    }

    /** @param words its subject, an empty line, then paragraphs with empty lines between; one that is a link is the button */
    void post(Long caseId, Kind kind, String recipient, String words) {
        var messageId = prefixOf(kind) + UUID.randomUUID() + "@" + address.host();
        var letter = new PostedLetter(caseId, kind, stationery.letter(messageId, recipient, words), clock.instant());
        persistAndFlush(letter);
        later.scheduleNow(DeliverLetterTask.NAME, String.valueOf(letter.id()));
    }

    /** What the Message-ID of such a letter begins with. */
    static String prefixOf(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + ".";
    }

    List<PostedLetter> about(long caseId) {
        return list("caseId = ?1 order by id", caseId);
    }
}
