package org.resetdesk.platform;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.resetdesk.platform.language.ScriptWords;

/** The words of the script that every page has. Templates know it as {@code inject:pageScript}. */
@Singleton
@Named("pageScript")
public class PageScript {

    private final ScriptWords scripts;

    PageScript(ScriptWords scripts) {
        this.scripts = scripts;
    }

    public String words() {
        return scripts.of(ScriptMessages.class);
    }
}
