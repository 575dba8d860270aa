package org.resetdesk.intake;

import org.jboss.resteasy.reactive.RestQuery;

/**
 * What is known of a device before its case: an address fills the form with it. Never a reset string or a file, since
 * addresses stay in histories and logs.
 */
public class KnownDevice {

    private static final int LONGEST = 128;

    @RestQuery
    String maker;

    @RestQuery
    String serial;

    @RestQuery
    String model;

    @RestQuery
    String method;

    @RestQuery
    String startTime;

    SubmissionForm asForm() {
        var form = new SubmissionForm();
        form.maker = plain(maker);
        form.serial = plain(serial);
        form.model = plain(model);
        form.method = plain(method);
        form.startTime = plain(startTime);
        return form;
    }

    /** What is no plain word or two did not come from a page of ours. */
    private static String plain(String value) {
        var text = Sent.text(value);
        return text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl) ? "" : text;
    }
}
