package org.resetdesk.notification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import org.resetdesk.account.PersonInvited;
import org.resetdesk.cases.AnswerExpiring;
import org.resetdesk.cases.CaseMoved;
import org.resetdesk.cases.CaseStatus;
import org.resetdesk.cases.SelfService;
import org.resetdesk.cases.SelfService.OtherWay;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.cases.maker.Makers;
import org.resetdesk.notification.PostedLetter.Kind;
import org.resetdesk.platform.PublicAddress;

/** Writes to people about what happened, in the transaction in which it happens. No letter ever holds an answer. */
@ApplicationScoped
class CaseLetters {

    @CheckedTemplate(basePath = "notification")
    static class Templates {
        static native TemplateInstance submitted(SupportCase supportCase, List<String> voids, String link);

        static native TemplateInstance question(SupportCase supportCase, String link);

        static native TemplateInstance issued(SupportCase supportCase, String link);

        static native TemplateInstance rejected(SupportCase supportCase, String link);

        static native TemplateInstance otherWay(SupportCase supportCase, OtherWay way, String steps, String link);

        static native TemplateInstance expiring(SupportCase supportCase, Instant expiresAt, String link);

        static native TemplateInstance invitation(String name, String link);
    }

    private final Ledger ledger;
    private final PublicAddress address;
    private final SelfService selfService;
    private final Makers makers;

    CaseLetters(Ledger ledger, PublicAddress address, SelfService selfService, Makers makers) {
        this.ledger = ledger;
        this.address = address;
        this.selfService = selfService;
        this.makers = makers;
    }

    void tell(@Observes CaseMoved moved) {
        var supportCase = moved.supportCase();
        var link = linkTo(supportCase);
        if (moved.before() == null) {
            post(
                    supportCase,
                    Kind.SUBMITTED,
                    Templates.submitted(supportCase, makers.of(supportCase).voids(), link));
        } else if (moved.to(CaseStatus.AWAITING_CUSTOMER)) {
            post(supportCase, Kind.QUESTION, Templates.question(supportCase, link));
        } else if (moved.to(CaseStatus.ISSUED)) {
            post(supportCase, Kind.ISSUED, Templates.issued(supportCase, link));
        } else if (moved.to(CaseStatus.REJECTED)) {
            var words = selfService
                    .suggestedFor(supportCase)
                    .map(way -> Templates.otherWay(supportCase, way, address.of(way.steps()), link))
                    .orElseGet(() -> Templates.rejected(supportCase, link));
            post(supportCase, Kind.REJECTED, words);
        }
    }

    void warn(@Observes AnswerExpiring expiring) {
        var supportCase = expiring.supportCase();
        post(supportCase, Kind.EXPIRING, Templates.expiring(supportCase, expiring.expiresAt(), linkTo(supportCase)));
    }

    void invite(@Observes PersonInvited invited) {
        var account = invited.account();
        var words = Templates.invitation(account.name(), invited.link()).render();
        ledger.post(null, Kind.INVITATION, account.email(), words);
    }

    private void post(SupportCase supportCase, Kind kind, TemplateInstance words) {
        ledger.post(supportCase.id(), kind, supportCase.requester().email(), words.render());
    }

    private String linkTo(SupportCase supportCase) {
        return address.of("/cases/" + supportCase.reference());
    }
}
