package org.resetdesk.review;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.resetdesk.platform.language.ScriptWords;

/** The words of the desk's scripts. Templates know it as {@code inject:deskScript}. */
@Singleton
@Named("deskScript")
public class DeskScript {

    private final ScriptWords scripts;

    DeskScript(ScriptWords scripts) {
        this.scripts = scripts;
    }

    public String words() {
        return scripts.of(DeskScriptMessages.class);
    }
}
