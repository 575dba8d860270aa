package org.resetdesk.platform.language;

import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.event.Observes;

/** Every page, part of a page and letter is in the language of its reader. */
class TemplateLanguage {

    void teach(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(
                template -> template.setLocale(Language.now().locale()));
    }
}
