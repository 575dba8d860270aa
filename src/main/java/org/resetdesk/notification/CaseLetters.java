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
import org.resetdesk.cases.maker.Makers;
import org.resetdesk.devices.Device;
import org.resetdesk.devices.owner.OwnerAsked;
import org.resetdesk.notification.PostedLetter.Kind;
import org.resetdesk.notification.Stationery.Action;
import org.resetdesk.platform.PublicAddress;
import org.resetdesk.platform.language.Language;
import org.resetdesk.platform.language.Words;

/** Writes to people about what happened, in the transaction in which it happens. No letter holds an answer, but one. */
@ApplicationScoped
class CaseLetters {

    /** More would be two machines that write to each other. */
    private static final int MOST_NOT_TAKEN_A_DAY = 3;

    @CheckedTemplate(basePath = "notification")
    static class Templates {
        static native TemplateInstance submitted(SupportCase supportCase, String voids);

        static native TemplateInstance question(SupportCase supportCase, String items, String message, boolean byMail);

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
        inLanguageOf(moved.supportCase(), () -> write(moved));
    }

    /** A site's contact and the owner of a mailbox have no account: they get what whoever asked can read. */
    private static void inLanguageOf(SupportCase supportCase, Runnable writing) {
        in(supportCase.requester().language().orElse(Language.ENGLISH), writing);
    }

    private static void in(Language language, Runnable writing) {
        language.speak(() -> {
            writing.run();
            return language;
        });
    }

    private void write(CaseMoved moved) {
        var supportCase = moved.supportCase();
        if (moved.before() == null) {
            var voids = makers.of(supportCase).voids().stream().reduce(words()::orIf);
            post(supportCase, Kind.SUBMITTED, Templates.submitted(supportCase, voids.orElse("")));
        } else if (moved.to(CaseStatus.AWAITING_CUSTOMER)) {
            post(supportCase, Kind.QUESTION, question(supportCase));
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

    private TemplateInstance question(SupportCase supportCase) {
        var maker = makers.of(supportCase);
        var items = maker.plainFor(supportCase.asked());
        var message = supportCase.askedMessage().orElse("");
        return Templates.question(supportCase, items, message, replies.on() && byMail.suffice(supportCase));
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
                new Action(words().seeSteps(), address.of(way.steps())),
                openCase(supportCase));
    }

    /** The one letter that carries an answer: to the owner's mailbox on record. It gets the code only on its way. */
    void mailCode(@Observes VerificationCodeIssued issued) {
        var supportCase = issued.supportCase();
        inLanguageOf(supportCase, () -> {
            var words = Templates.verificationCode(supportCase, PostedLetter.CODE, issued.expiresAt());
            ledger.post(supportCase.id(), Kind.VERIFICATION_CODE, issued.mailbox(), words.render());
        });
    }

    void askOwner(@Observes OwnerAsked asked) {
        var supportCase = asked.supportCase();
        var device = asked.device();
        inLanguageOf(supportCase, () -> {
            var words =
                    Templates.ownerAsked(supportCase, device, asked.expiresAt()).render();
            var decide = new Action(words().readAndDecide(), asked.link());
            ledger.post(supportCase.id(), Kind.OWNER_ASKED, device.contactEmail(), words, decide);
        });
    }

    void warn(@Observes AnswerExpiring expiring) {
        var supportCase = expiring.supportCase();
        inLanguageOf(
                supportCase,
                () -> post(supportCase, Kind.EXPIRING, Templates.expiring(supportCase, expiring.expiresAt())));
    }

    void say(@Observes MailNotTaken mail) {
        var supportCase = mail.supportCase();
        var saidToday = ledger.sentWithin(Duration.ofDays(1), supportCase.id(), Kind.MAIL_NOT_TAKEN);
        if (saidToday < MOST_NOT_TAKEN_A_DAY) {
            inLanguageOf(supportCase, () -> {
                var words = Templates.notTaken(supportCase, mail.written(), mail.problems());
                var before = mail.messageId().isEmpty() ? List.<String>of() : List.of(mail.messageId());
                ledger.postAfter(before, supportCase, Kind.MAIL_NOT_TAKEN, words.render(), openCase(supportCase));
            });
        }
    }

    void invite(@Observes PersonInvited invited) {
        var account = invited.account();
        // Who has never signed in most likely reads what the administrator reads.
        in(account.language().orElseGet(Language::now), () -> {
            var words = Templates.invitation(account.name()).render();
            var choose = new Action(words().choosePassword(), invited.link());
            ledger.post(null, Kind.INVITATION, account.email(), words, choose);
        });
    }

    private void post(SupportCase supportCase, Kind kind, TemplateInstance words) {
        ledger.post(supportCase, kind, words.render(), openCase(supportCase));
    }

    private Action openCase(SupportCase supportCase) {
        return new Action(words().openCase(), address.of("/cases/" + supportCase.reference()));
    }

    private static LetterMessages words() {
        return Words.of(LetterMessages.class);
    }
}
