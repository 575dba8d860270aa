package org.resetdesk.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resetdesk.cases.SerialMessages;
import org.resetdesk.cases.StoryMessages;
import org.resetdesk.devices.DeviceStoryMessages;
import org.resetdesk.evidence.FileAdviceMessages;

@QuarkusTest
class KeptTest {

    @ParameterizedTest
    @ValueSource(
            classes = {StoryMessages.class, SerialMessages.class, FileAdviceMessages.class, DeviceStoryMessages.class})
    void whatever_is_kept_in_english_is_told_in_each_language(Class<?> bundle) {
        var found = new SoftAssertions();
        for (var language : Language.all()) {
            for (var message : bundle.getMethods()) {
                assertThat(message.getParameterTypes()).as(message.toString()).containsOnly(texts(message));
                var kept = said(message, Words.kept(bundle));
                found.assertThat(language.<String>speak(() -> Kept.told(kept, bundle)))
                        .as("%s in %s", message.getName(), language)
                        .isEqualTo(language.<String>speak(() -> said(message, Words.of(bundle))));
            }
        }
        found.assertAll();
    }

    @Test
    void a_sentence_within_a_sentence_may_be_of_another_bundle() {
        var kept = Words.kept(StoryMessages.class)
                .note(Words.kept(SerialMessages.class).serialMissing());
        assertThat(Language.GERMAN.<String>speak(() -> Kept.told(kept, StoryMessages.class, SerialMessages.class)))
                .isEqualTo(Language.GERMAN.<String>speak(() -> Words.of(StoryMessages.class)
                        .note(Words.of(SerialMessages.class).serialMissing())));
    }

    private static Class<?>[] texts(Method message) {
        return message.getParameterCount() == 0 ? new Class<?>[0] : new Class<?>[] {String.class};
    }

    private static String said(Method message, Object words) {
        var blanks = Arrays.stream(message.getParameters())
                .map(parameter -> "#" + parameter.getName())
                .toArray();
        try {
            return (String) message.invoke(words, blanks);
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(broken);
        }
    }
}
