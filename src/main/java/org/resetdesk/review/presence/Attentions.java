package org.resetdesk.review.presence;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resetdesk.account.Account;
import org.resetdesk.account.Person;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.platform.language.Words;
import org.resetdesk.review.QueueMessages;
import org.resetdesk.review.presence.Onlookers.Onlooker;
import org.resetdesk.review.undo.PendingDecision;
import org.resetdesk.review.undo.PendingDecisions;

/** Says of cases who has them and who looks at them, as {@code reader} sees it. */
@Singleton
public class Attentions {

    private final Onlookers onlookers;
    private final PendingDecisions pending;
    private final Clock clock;

    Attentions(Onlookers onlookers, PendingDecisions pending, Clock clock) {
        this.onlookers = onlookers;
        this.pending = pending;
        this.clock = clock;
    }

    /** By reference, in the order of the cases. */
    public Map<String, Attention> of(Collection<SupportCase> cases, Person reader) {
        var ids = cases.stream().map(SupportCase::id).toList();
        var looking = onlookers.at(ids);
        var decided = ids.isEmpty() ? Map.<Long, PendingDecision>of() : pending.waitingOn(ids);
        var all = new LinkedHashMap<String, Attention>();
        var now = clock.instant();
        for (var supportCase : cases) {
            var holder = supportCase.holderAt(now);
            var others = looking.getOrDefault(supportCase.id(), List.of()).stream()
                    .filter(each -> each.id() != reader.id())
                    // Whoever has it is named already.
                    .filter(each -> holder.filter(has -> has.id() == each.id()).isEmpty())
                    .map(Onlooker::name)
                    .toList();
            var whoHasIt = whoHasIt(holder, decided.get(supportCase.id()));
            all.put(supportCase.reference(), new Attention(whoHasIt, Attention.inWords(others)));
        }
        return all;
    }

    public Attention of(SupportCase supportCase, Person reader) {
        return of(List.of(supportCase), reader).get(supportCase.reference());
    }

    private static String whoHasIt(Optional<Account> holder, PendingDecision decided) {
        if (decided != null) {
            return Words.of(QueueMessages.class).decidedBy(decided.technician().name());
        }
        return holder.map(Account::name).orElse("");
    }
}
