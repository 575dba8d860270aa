package org.resetdesk.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhrasesTest {

    private static final Set<String> ASKED = AskedPhrases.all();

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void every_phrase_has_its_translation(Language language) {
        assertThat(ASKED).contains("Device serial number", "The device restarted since the export");
        var table = Phrases.table(language);

        assertThat(table.keySet()).containsExactlyInAnyOrderElementsOf(ASKED);
        assertThat(table.values()).noneMatch(String::isBlank);
    }
}
