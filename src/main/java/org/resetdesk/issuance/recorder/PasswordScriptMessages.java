package org.resetdesk.issuance.recorder;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is wrong with a new password, for {@link NewPassword} and for password.js, which judge alike. */
@MessageBundle("passwordScript")
public interface PasswordScriptMessages {

    @Message("Use 8 to 16 characters.")
    String length();

    @Message("Use only letters, digits and the signs listed.")
    String characters();

    @Message("Use at least two kinds of: digits, small letters, capitals, signs.")
    String kinds();

    @Message("Leave out the user name, admin, nimda and 123.")
    String forbidden();

    @Message("Leave out four digits in a row that go up or down, like 4567.")
    String digitsInARow();

    @Message("Leave out four equal characters in a row.")
    String equalInARow();

    @Message("0 risky")
    String risky();

    @Message("1 weak")
    String weak();

    @Message("2 fair")
    String fair();

    @Message("3 strong")
    String strong();
}
