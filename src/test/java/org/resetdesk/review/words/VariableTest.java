package org.resetdesk.review.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariableTest {

    @ParameterizedTest
    @EnumSource(Variable.class)
    void each_is_known_as_it_is_typed(Variable variable) {
        assertThat(Variable.unknownIn("Send " + variable.inBraces() + " again."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{seriel}", "{Serial}", "{serial }", "{}", "{serial", "serial}", "{{serial}}", "{serial}}"})
    void what_stands_in_braces_and_is_none_is_found(String text) {
        assertThat(Variable.unknownIn("Send " + text + " again")).isPresent();
    }

    @Test
    void words_without_braces_are_plain_words() {
        assertThat(Variable.unknownIn("Send it again: 100 % sharp, <b>whole</b>, $1 \\n."))
                .isEmpty();
    }
}
