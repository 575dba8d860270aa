package org.resetdesk.platform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The answers to a request that nothing else could answer. */
@MessageBundle("failure")
public interface FailureMessages {

    @Message("See the case")
    String seeCase();

    @Message("To the start")
    String toStart();

    @Message("Some of what you sent needs a change")
    String needsChange();

    @Message("There is a character in this text that can't be kept. Type it anew.")
    String unstorable();

    @Message("We could not read this request")
    String badRequest();

    @Message("Check its form and send it again.")
    String badRequestNext();

    @Message("Sign in first")
    String notSignedIn();

    @Message("Send a valid token as Authorization: Bearer.")
    String notSignedInNext();

    @Message("This is not for your account")
    String notAllowed();

    @Message("Ask somebody whose role allows it.")
    String notAllowedNext();

    @Message("There is nothing here")
    String notFound();

    @Message("Check the address, or find the case in your list.")
    String notFoundNext();

    @Message("This address does not do that")
    String wrongMethod();

    @Message("See /q/openapi for what it does.")
    String wrongMethodNext();

    @Message("We can't answer in that form")
    String notAcceptable();

    @Message("Ask for application/json.")
    String notAcceptableNext();

    @Message("That is too large")
    String tooLarge();

    @Message("Send at most 5 files of 20 MB, and at most 250,000 characters of text.")
    String tooLargeNext();

    @Message(
            "All of it together is larger than {most} MB, and none of it was kept. Send it again with fewer files, or smaller ones.")
    String tooLargeTogether(long most);

    @Message("We can't read that form")
    String wrongMediaType();

    @Message("See /q/openapi for the form this call takes.")
    String wrongMediaTypeNext();

    @Message("That was too often")
    String tooOften();

    @Message("Wait a little, then try again.")
    String tooOftenNext();

    @Message("Something broke on our side")
    String broken();

    @Message("Nothing you entered caused it. Try again in a minute.")
    String brokenNext();

    @Message("We could not do that")
    String refused();

    @Message("The request was refused with status {status}.")
    String refusedNext(int status);
}
