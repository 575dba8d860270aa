package org.resetdesk.notification.reply;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.resetdesk.evidence.storage.ObjectStore;
import org.resetdesk.notification.mime.MailContent;
import org.resetdesk.notification.mime.MailHeaders;
import org.resetdesk.notification.reply.ReceivedMail.State;
import org.resetdesk.platform.CrashPoint;
import org.resetdesk.platform.LaterTask;

/** Looks into one mail that came in, and puts it where it belongs. */
@Singleton
class SortMailTask implements LaterTask {

    static final String NAME = "sort-mail";

    private final ReceivedMails mails;
    private final Sorting sorting;
    private final MailOnCase mailOnCase;
    private final ObjectStore store;

    SortMailTask(ReceivedMails mails, Sorting sorting, MailOnCase mailOnCase, ObjectStore store) {
        this.mails = mails;
        this.sorting = sorting;
        this.mailOnCase = mailOnCase;
        this.store = store;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String instance) {
        var id = Long.parseLong(instance);
        var whole = found(id).flatMap(this::whole);
        var content = whole.flatMap(MailContent::of);
        whole.ifPresent(bytes -> sort(id, MailHeaders.of(bytes), content));
        mailOnCase.put(id, content);
        CrashPoint.MAIL_ON_CASE.pass();
        forget(id);
    }

    private void sort(long id, MailHeaders headers, Optional<MailContent> content) {
        QuarkusTransaction.requiringNew()
                .run(() -> mails.locked(id, State.NEW).ifPresent(mail -> sorting.sort(mail, headers, content)));
    }

    private Optional<byte[]> whole(ReceivedMail mail) {
        return mail.objectKey().map(key -> {
            try (var stored = store.open(key)
                    .orElseThrow(() -> new IllegalStateException("Mail " + mail.id() + " is not in the store"))) {
                return stored.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException("Mail " + mail.id() + " can't be read from the store", e);
            }
        });
    }

    /** The whole of a mail is kept just as long as a technician may still give it to a case. */
    private void forget(long id) {
        QuarkusTransaction.requiringNew()
                .call(() -> mails.locked(id, State.ON_CASE, State.IGNORED, State.HELD)
                        .filter(mail -> mail.state() != State.HELD || mail.caseId() == null)
                        .flatMap(mail -> {
                            var key = mail.objectKey();
                            mail.forgetWhole();
                            return key;
                        }))
                .ifPresent(store::delete);
    }

    @Override
    public void giveUp(String instance, String trouble) {
        QuarkusTransaction.requiringNew().run(() -> mails.locked(Long.parseLong(instance), State.NEW, State.FOR_CASE)
                .ifPresent(mail -> mail.hold(HeldBecause.DESK_TROUBLE)));
    }

    private Optional<ReceivedMail> found(long id) {
        return QuarkusTransaction.requiringNew().call(() -> mails.findByIdOptional(id));
    }
}
