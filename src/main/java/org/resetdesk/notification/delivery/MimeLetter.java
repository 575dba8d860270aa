package org.resetdesk.notification.delivery;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.Date;
import org.resetdesk.notification.Letter;

/** A letter in the form in which mails travel, RFC 5322: its text and its HTML as alternatives. */
final class MimeLetter extends MimeMessage {

    private final String messageId;

    MimeLetter(Session session, Letter letter, String sender, Instant sentAt) throws MessagingException {
        super(session);
        this.messageId = letter.messageId();
        setFrom(new InternetAddress(sender));
        setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
        setSubject(letter.subject(), "UTF-8");
        setSentDate(Date.from(sentAt));
        if (letter.replyTo().isPresent()) {
            setReplyTo(
                    new InternetAddress[] {new InternetAddress(letter.replyTo().get())});
        }
        if (!letter.thread().isEmpty()) {
            var before = letter.thread().stream().map(id -> "<" + id + ">").toList();
            setHeader("In-Reply-To", before.get(before.size() - 1));
            setHeader("References", String.join("\r\n ", before));
        }
        // Nobody's holiday notice need answer a machine.
        setHeader("Auto-Submitted", "auto-generated");
        var text = new MimeBodyPart();
        text.setText(letter.text(), "UTF-8");
        var html = new MimeBodyPart();
        html.setText(letter.html(), "UTF-8", "html");
        setContent(new MimeMultipart("alternative", text, html));
        saveChanges();
    }

    /** Saving would make a fresh identifier otherwise. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + messageId + ">");
    }
}
