package org.resetdesk.notification.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;
import org.resetdesk.notification.Letter;
import org.resetdesk.notification.PostOffice;
import org.resetdesk.notification.Undelivered;

/**
 * Hands letters to the mail server that {@code QUARKUS_MAILER_HOST} names. Not by Quarkus' own mailer: a server that hangs keeps
 * each of its ten connections for ever, and then no letter leaves any more, to whichever server (measured with 3.31.3).
 */
final class SmtpPostOffice implements PostOffice {

    private final SmtpConfig config;
    private final Session session;
    private final Clock clock;

    SmtpPostOffice(SmtpConfig config, Duration patience, Clock clock) {
        this.config = config;
        this.session = Session.getInstance(settings(config, Long.toString(patience.toMillis())));
        this.clock = clock;
    }

    private static Properties settings(SmtpConfig config, String patience) {
        var settings = new Properties();
        settings.setProperty("mail.smtp.connectiontimeout", patience);
        settings.setProperty("mail.smtp.timeout", patience);
        settings.setProperty("mail.smtp.writetimeout", patience);
        // Once the server has taken a letter, nothing that it says or leaves unsaid may count as a failure.
        settings.setProperty("mail.smtp.quitwait", "false");
        settings.setProperty("mail.smtp.ssl.enable", Boolean.toString(config.tls()));
        settings.setProperty("mail.smtp.ssl.checkserveridentity", Boolean.toString(!config.trustAll()));
        if (config.trustAll()) {
            settings.setProperty("mail.smtp.ssl.trust", "*");
        }
        settings.setProperty(
                "mail.smtp.starttls.enable", Boolean.toString(config.startTls() != SmtpConfig.StartTls.DISABLED));
        settings.setProperty(
                "mail.smtp.starttls.required", Boolean.toString(config.startTls() == SmtpConfig.StartTls.REQUIRED));
        settings.setProperty(
                "mail.smtp.auth", Boolean.toString(config.username().isPresent()));
        config.ownHostName().ifPresent(name -> settings.setProperty("mail.smtp.localhost", name));
        return settings;
    }

    @Override
    public void deliver(Letter letter) {
        try (var transport = session.getTransport("smtp")) {
            var message = new MimeLetter(session, letter, config.from(), clock.instant());
            transport.connect(
                    config.host().orElseThrow(),
                    config.port().orElse(config.tls() ? 465 : 25),
                    config.username().orElse(null),
                    config.password().orElse(null));
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException e) {
            throw new Undelivered(letter, e);
        }
    }
}
