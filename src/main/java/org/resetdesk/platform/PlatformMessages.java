package org.resetdesk.platform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The frame of every page, how a moment is written, and the answers that no feature gives. */
@MessageBundle("platform")
public interface PlatformMessages {

    @Message("Skip to content")
    String skip();

    @Message("Main")
    String mainNavigation();

    @Message("Reset")
    String reset();

    @Message("My cases")
    String myCases();

    @Message("Queue")
    String queue();

    @Message("People")
    String people();

    @Message("Account")
    String account();

    @Message("Ways to reset")
    String waysToReset();

    @Message("Sign in")
    String signIn();

    @Message("Language")
    String language();

    @Message("Change")
    String changeLanguage();

    @Message("Reset a recorder or camera whose password is forgotten")
    String whatItIsFor();

    @Message("Submit a case")
    String submitCase();

    @Message("Demo:")
    String demo();

    @Message("a recorder to try it with")
    String demoRecorder();

    @Message("the mails that went out")
    String demoMails();

    /** A pattern of {@link java.time.format.DateTimeFormatter}, like those below. */
    @Message("d MMM yyyy")
    String dayPattern();

    @Message("d MMM yyyy, HH:mm 'UTC'")
    String momentPattern();

    @Message("d MMM, HH:mm 'UTC'")
    String shortMomentPattern();

    /** Of what is a sentence by itself. */
    @Message("{words}.")
    String sentence(String words);

    @Message("{label}: {words}")
    String labelled(String label, String words);
}
