package org.resetdesk.intake;

import org.jboss.resteasy.reactive.RestForm;

/** What a customer sends who was asked for particular things. */
public class AnswerForm extends FormWithFiles {

    @RestForm
    String serial;

    @RestForm
    String startTime;

    @RestForm
    String resetString;

    @RestForm
    String note;

    public String serial() {
        return Sent.text(serial);
    }

    public String startTime() {
        return Sent.text(startTime);
    }

    public String resetString() {
        return Sent.text(resetString);
    }

    public String note() {
        return Sent.text(note);
    }

    void forgetResetString() {
        resetString = "";
    }
}
