package org.resetdesk.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.notification.PostedLetter.Kind;
import org.resetdesk.notification.Stationery.Action;
import org.resetdesk.platform.LaterWork;
import org.resetdesk.platform.PublicAddress;

/** All letters; one that is posted here in a transaction leaves after its commit. */
@ApplicationScoped
class Ledger implements PanacheRepository<PostedLetter>, OwnLetters {

    /** Mail programs go by the ends of a long thread. */
    private static final int LONGEST_THREAD = 10;

    private final Stationery stationery;
    private final ReplyAddresses replies;
    private final PublicAddress address;
    private final LaterWork later;
    private final Clock clock;

    Ledger(Stationery stationery, ReplyAddresses replies, PublicAddress address, LaterWork later, Clock clock) {
        this.stationery = stationery;
        this.replies = replies;
        this.address = address;
        this.later = later;
        this.clock = clock;
    }

    /** To whoever asked, who can answer it. */
    void post(SupportCase about, Kind kind, String words, Action... actions) {
        postAfter(List.of(), about, kind, words, actions);
    }

    /** @param mails identifiers of mails of theirs that this letter is the answer to */
    void postAfter(List<String> mails, SupportCase about, Kind kind, String words, Action... actions) {
        var requester = about.requester();
        var envelope = new Envelope(
                newMessageId(kind),
                requester.email(),
                replies.of(about.id(), requester.id()),
                thread(about.id(), requester.email(), mails));
        post(about.id(), kind, envelope, words, actions);
    }

    /** To somebody who can't answer. @param caseId null for a letter that is about no case */
    void post(Long caseId, Kind kind, String recipient, String words, Action... actions) {
        var thread = caseId == null ? List.<String>of() : thread(caseId, recipient, List.of());
        post(caseId, kind, new Envelope(newMessageId(kind), recipient, Optional.empty(), thread), words, actions);
    }

    private void post(Long caseId, Kind kind, Envelope envelope, String words, Action... actions) {
        var letter = stationery.letter(envelope, words, List.of(actions));
        var posted = new PostedLetter(caseId, kind, letter, clock.instant());
        persistAndFlush(posted);
        later.scheduleNow(DeliverLetterTask.NAME, String.valueOf(posted.id()));
    }

    private String newMessageId(Kind kind) {
        return prefixOf(kind) + UUID.randomUUID() + "@" + address.host();
    }

    /** What this person got about the case before; nobody else's identifiers. */
    private List<String> thread(long caseId, String recipient, List<String> mails) {
        var before = list("caseId = ?1 and recipient = ?2 order by id", caseId, recipient).stream()
                .map(posted -> posted.letter().messageId())
                .collect(Collectors.toCollection(ArrayList::new));
        before.addAll(mails);
        while (before.size() > LONGEST_THREAD) {
            before.remove(1);
        }
        return before;
    }

    @Override
    public boolean wrote(String messageId) {
        var kinds = Arrays.stream(Kind.values()).map(Ledger::prefixOf).map(Pattern::quote);
        return messageId.matches(kinds.collect(Collectors.joining("|", "(?i)(?:", ")")) + "[0-9a-f-]{36}@"
                + Pattern.quote(address.host()));
    }

    /** What the Message-ID of such a letter begins with. */
    static String prefixOf(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + ".";
    }

    long sentWithin(Duration past, long caseId, Kind kind) {
        return count(
                "caseId = ?1 and kind = ?2 and createdAt > ?3",
                caseId,
                kind,
                clock.instant().minus(past));
    }

    List<PostedLetter> about(long caseId) {
        return list("caseId = ?1 order by id", caseId);
    }
}
