package org.resetdesk.issuance;

import org.resetdesk.cases.StoryMessages;
import org.resetdesk.platform.language.Words;

/** Leaves every answer to a technician, who types it or uploads it. */
final class ManualIssuer implements Issuer {

    @Override
    public boolean answersByItself() {
        return false;
    }

    /** Of a case that was approved while another issuer was set. */
    @Override
    public Reply ask(ResetRequest request) {
        return new Reply.NoAnswer(Words.kept(StoryMessages.class).answersAreTyped());
    }
}
