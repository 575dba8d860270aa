package org.resetdesk.notification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.resetdesk.account.PersonInvited;
import org.resetdesk.cases.AnswerExpiring;
import org.resetdesk.cases.AnswersByMail;
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
import org.resetdesk.notification.Stationery.Action;
import org.resetdesk.platform.PublicAddress;

/** Writes to people about what happened, in the transaction in which it happens. No letter holds an answer, but one. */
@ApplicationScoped
class CaseLetters {

    /** More would be two machines that write to each other. */
    private static final int MOST_NOT_TAKEN_A_DAY = 3;

    @CheckedTemplate(basePath = "notification")
    static class Templates {
        static native TemplateInstance submitted(SupportCase supportCase, List<String> voids);

        static native TemplateInstance question(SupportCase supportCase, Maker maker, boolean byMail);

        static native TemplateInstance issued(SupportCase supportCase);

        static native TemplateInstance rejected(SupportCase supportCase);

        static native TemplateInstance otherWay(SupportCase supportCase, OtherWay way);

        static native TemplateInstance expiring(SupportCase supportCase, Instant expiresAt);

        static native TemplateInstance mailed(SupportCase supportCase);

        static native TemplateInstance notTaken(SupportCase supportCase, boolean written, List<String> problems);

        static native TemplateInstance verificationCode(SupportCase supportCase, String code, Instant expiresAt);

        static native TemplateInstance ownerAsked(SupportCase supportCase, Device device, Instant expiresAt);

        static native TemplateInstance invitation(String name);
    }

    private final Ledger ledger;
    private final ReplyAddresses replies;
    private final AnswersByMail byMail;
    private final PublicAddress address;
    private final SelfService selfService;
    private final Makers makers;

    CaseLetters(
            Ledger ledger,
            ReplyAddresses replies,
            AnswersByMail byMail,
            PublicAddress address,
            SelfService selfService,
            Makers makers) {
        this.ledger = ledger;
        this.replies = replies;
        this.byMail = byMail;
        this.address = address;
        this.selfService = selfService;
        this.makers = makers;
    }

    void tell(@Observes CaseMoved moved) {
        var supportCase = moved.supportCase();
        if (moved.before() == null) {
            var voids = makers.of(supportCase).voids();
            post(supportCase, Kind.SUBMITTED, Templates.submitted(supportCase, voids));
        } else if (moved.to(CaseStatus.AWAITING_CUSTOMER)) {
            var byMail = replies.on() && this.byMail.suffice(supportCase);
            post(supportCase, Kind.QUESTION, Templates.question(supportCase, makers.of(supportCase), byMail));
        } else if (moved.to(CaseStatus.ISSUED)) {
            post(supportCase, Kind.ISSUED, issued(supportCase));
        } else if (moved.to(CaseStatus.REJECTED)) {
            selfService
                    .suggestedFor(supportCase)
                    .ifPresentOrElse(
                            way -> suggest(supportCase, way),
                            () -> post(supportCase, Kind.REJECTED, Templates.rejected(supportCase)));
        }
    }

    private static TemplateInstance issued(SupportCase supportCase) {
        return supportCase.method() == ResetMethod.VERIFICATION_CODE
                ? Templates.mailed(supportCase)
                : Templates.issued(supportCase);
    }

    private void suggest(SupportCase supportCase, OtherWay way) {
        ledger.post(
                supportCase,
                Kind.REJECTED,
                Templates.otherWay(supportCase, way).render(),
                new Action("See the steps", address.of(way.steps())),
                openCase(supportCase));
    }

    /** The one letter that carries an answer: to the owner's mailbox on record. It gets the code only on its way. */
    void mailCode(@Observes VerificationCodeIssued issued) {
        var supportCase = issued.supportCase();
        var words = Templates.verificationCode(supportCase, PostedLetter.CODE, issued.expiresAt());
        ledger.post(supportCase.id(), Kind.VERIFICATION_CODE, issued.mailbox(), words.render());
    }

    void askOwner(@Observes OwnerAsked asked) {
        var supportCase = asked.supportCase();
        var device = asked.device();
        var words = Templates.ownerAsked(supportCase, device, asked.expiresAt()).render();
        ledger.post(
                supportCase.id(),
                Kind.OWNER_ASKED,
                device.contactEmail(),
                words,
                new Action("Read and decide", asked.link()));
    }

    void warn(@Observes AnswerExpiring expiring) {
        var supportCase = expiring.supportCase();
        post(supportCase, Kind.EXPIRING, Templates.expiring(supportCase, expiring.expiresAt()));
    }

    void say(@Observes MailNotTaken mail) {
        var supportCase = mail.supportCase();
        var saidToday = ledger.sentWithin(Duration.ofDays(1), supportCase.id(), Kind.MAIL_NOT_TAKEN);
        if (saidToday < MOST_NOT_TAKEN_A_DAY) {
            var words = Templates.notTaken(supportCase, mail.written(), mail.problems());
            var before = mail.messageId().isEmpty() ? List.<String>of() : List.of(mail.messageId());
            ledger.postAfter(before, supportCase, Kind.MAIL_NOT_TAKEN, words.render(), openCase(supportCase));
        }
    }

    void invite(@Observes PersonInvited invited) {
        var account = invited.account();
        var words = Templates.invitation(account.name()).render();
        ledger.post(null, Kind.INVITATION, account.email(), words, new Action("Choose a password", invited.link()));
    }

    private void post(SupportCase supportCase, Kind kind, TemplateInstance words) {
        ledger.post(supportCase, kind, words.render(), openCase(supportCase));
    }

    private Action openCase(SupportCase supportCase) {
        return new Action("Open the case", address.of("/cases/" + supportCase.reference()));
    }
}
