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
import org.resetdesk.cases.ResetMethod;
import org.resetdesk.cases.SelfService;
import org.resetdesk.cases.SelfService.OtherWay;
import org.resetdesk.cases.SupportCase;
import org.resetdesk.cases.VerificationCodeIssued;
import org.resetdesk.cases.maker.Maker;
import org.resetdesk.cases.maker.Makers;
import org.resetdesk.devices.Device;
import org.resetdesk.devices.owner.OwnerAsked;
import org.resetdesk.notification.PostedLetter.Kind;
import org.resetdesk.platform.PublicAddress;

/** Writes to people about what happened, in the transaction in which it happens. No letter holds an answer, but one. */
@ApplicationScoped
class CaseLetters {

    @CheckedTemplate(basePath = "notification")
    static class Templates {
        static native TemplateInstance submitted(SupportCase supportCase, List<String> voids, String link);

        static native TemplateInstance question(SupportCase supportCase, Maker maker, String link);

        static native TemplateInstance issued(SupportCase supportCase, String link);

        static native TemplateInstance rejected(SupportCase supportCase, String link);

        static native TemplateInstance otherWay(SupportCase supportCase, OtherWay way, String steps, String link);

        static native TemplateInstance expiring(SupportCase supportCase, Instant expiresAt, String link);

        static native TemplateInstance mailed(SupportCase supportCase, String link);

        static native TemplateInstance verificationCode(SupportCase supportCase, String code, Instant expiresAt);

        static native TemplateInstance ownerAsked(
                SupportCase supportCase, Device device, String link, Instant expiresAt);

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
            post(supportCase, Kind.QUESTION, Templates.question(supportCase, makers.of(supportCase), link));
        } else if (moved.to(CaseStatus.ISSUED)) {
            post(supportCase, Kind.ISSUED, issued(supportCase, link));
        } else if (moved.to(CaseStatus.REJECTED)) {
            var words = selfService
                    .suggestedFor(supportCase)
                    .map(way -> Templates.otherWay(supportCase, way, address.of(way.steps()), link))
                    .orElseGet(() -> Templates.rejected(supportCase, link));
            post(supportCase, Kind.REJECTED, words);
        }
    }

    private static TemplateInstance issued(SupportCase supportCase, String link) {
        return supportCase.method() == ResetMethod.VERIFICATION_CODE
                ? Templates.mailed(supportCase, link)
                : Templates.issued(supportCase, link);
    }

    /** The one letter that carries an answer: to the owner's mailbox on record. It gets the code only on its way. */
    void mailCode(@Observes VerificationCodeIssued issued) {
        var supportCase = issued.supportCase();
        var words = Templates.verificationCode(supportCase, PostedLetter.CODE, issued.expiresAt());
        ledger.post(supportCase.id(), Kind.VERIFICATION_CODE, issued.mailbox(), words.render());
    }

    void askOwner(@Observes OwnerAsked asked) {
        var supportCase = asked.supportCase();
        var words = Templates.ownerAsked(supportCase, asked.device(), asked.link(), asked.expiresAt());
        ledger.post(supportCase.id(), Kind.OWNER_ASKED, asked.device().contactEmail(), words.render());
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
