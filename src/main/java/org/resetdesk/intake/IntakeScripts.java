package org.resetdesk.intake;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.resetdesk.cases.SerialMessages;
import org.resetdesk.platform.language.ScriptWords;

/** The words of the scripts of an installer's forms. Templates know them as {@code inject:intakeScripts}. */
@Singleton
@Named("intakeScripts")
public class IntakeScripts {

    private final ScriptWords scripts;

    IntakeScripts(ScriptWords scripts) {
        this.scripts = scripts;
    }

    /** Of form.js. */
    public String form() {
        return scripts.of(FormScriptMessages.class);
    }

    /** Of codes.js, which judges a serial number and a reset string as the desk does, in the desk's words. */
    public String serial() {
        return scripts.of(SerialMessages.class);
    }

    /** Of the others in capture/. */
    public String capture() {
        return scripts.of(CaptureScriptMessages.class);
    }
}
