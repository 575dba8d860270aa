package org.resetdesk.notification.reply;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.resetdesk.account.Accounts;
import org.resetdesk.account.Person;
import org.resetdesk.cases.CasePart;
import org.resetdesk.cases.SupportCase;

/** Shows on a case what people wrote by mail. */
@ApplicationScoped
class MessagesPart implements CasePart {

    /** @param addedBy the technician who added it; null where it came there by itself */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Message(Instant at, String from, String words, String quoted, int files, String addedBy) {}

    @CheckedTemplate(basePath = "notification")
    static class Templates {
        static native TemplateInstance messages(List<Message> messages);

        static native TemplateInstance wrote();

        static native TemplateInstance heldNotice(long count);
    }

    private final ReceivedMails mails;
    private final Accounts accounts;

    MessagesPart(ReceivedMails mails, Accounts accounts) {
        this.mails = mails;
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "messages";
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public Object json(SupportCase supportCase) {
        var messages = messagesOn(supportCase);
        return messages.isEmpty() ? null : messages;
    }

    @Override
    public Optional<TemplateInstance> section(SupportCase supportCase, Person reader) {
        return Optional.of(messagesOn(supportCase))
                .filter(messages -> !messages.isEmpty())
                .map(Templates::messages);
    }

    @Override
    public Map<Long, TemplateInstance> inAList(List<SupportCase> listed) {
        var ids = listed.stream().map(SupportCase::id).toList();
        return ids.isEmpty()
                ? Map.of()
                : mails.casesWithMail(ids).stream()
                        .collect(Collectors.toMap(Function.identity(), id -> Templates.wrote()));
    }

    @Override
    public Optional<TemplateInstance> aboveQueue() {
        var count = mails.heldCount();
        return count == 0 ? Optional.empty() : Optional.of(Templates.heldNotice(count));
    }

    private List<Message> messagesOn(SupportCase supportCase) {
        return mails.onCase(supportCase.id()).stream().map(this::message).toList();
    }

    private Message message(ReceivedMail mail) {
        var account = accounts.findById(mail.accountId());
        var added = mail.decidedBy().isPresent();
        return new Message(
                mail.receivedAt(),
                added ? mail.sender() : account.name(),
                mail.words(),
                mail.quoted(),
                mail.files(),
                mail.decidedBy().orElse(null));
    }
}
