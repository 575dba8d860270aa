package org.resetdesk.issuance.recorder;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.resetdesk.platform.language.ScriptWords;

/** The words of the password checker. Templates know it as {@code inject:passwordScript}. */
@Singleton
@Named("passwordScript")
public class PasswordScript {

    private final ScriptWords scripts;

    PasswordScript(ScriptWords scripts) {
        this.scripts = scripts;
    }

    public String words() {
        return scripts.of(PasswordScriptMessages.class);
    }
}
