package org.resetdesk.issuance.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NewPasswordTest {

    /** The browser's checker is held to the same. */
    static final Map<String, Integer> LEVELS = Map.ofEntries(
            Map.entry("", 0),
            Map.entry("Lamp-p7", 0),
            Map.entry("lampposts", 0),
            Map.entry("97531086", 0),
            Map.entry("lamppost7", 1),
            Map.entry("LAMPPOST7", 1),
            Map.entry("lamp-posts", 2),
            Map.entry("LampPosts", 2),
            Map.entry("9753.1086", 2),
            Map.entry("LampPost7", 3),
            Map.entry("Lamp-post7", 3),
            Map.entry("Lamp-post7Lamp7L", 3),
            Map.entry("Lamp-post7Lamp-po", 0),
            Map.entry("Lamp-4567", 0),
            Map.entry("Lamp-7654", 0),
            Map.entry("4567-Lamp", 0),
            Map.entry("Lamp-456.7", 3),
            Map.entry("Lamp-8901", 3),
            Map.entry("Lamp-aaaa", 0),
            Map.entry("Lamp-aaab", 3),
            Map.entry("Lamp....7", 0),
            Map.entry("Lamp-123x", 0),
            Map.entry("Badmin-77", 0),
            Map.entry("BADMIN-77", 0),
            Map.entry("77nimda-X", 0),
            Map.entry("L\u00e4mp-post7", 0),
            Map.entry("Lamp post7", 0),
            Map.entry("Lamp~post7", 0),
            Map.entry(".-_:/@,?a", 2),
            Map.entry("!'()$&\"[1", 2),
            Map.entry("]{}#%^*+A", 2),
            Map.entry("=\\|<>aB7", 3));

    @Test
    void each_password_has_its_level() {
        LEVELS.forEach((password, level) ->
                assertThat(new NewPassword(password).level()).as(password).isEqualTo(level));
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        assertThat(new NewPassword("1234").problems())
                .containsExactly(
                        "Use 8 to 16 characters.",
                        "Use at least two kinds of: digits, small letters, capitals, signs.",
                        "Leave out the user name, admin, nimda and 123.",
                        "Leave out four digits in a row that go up or down, like 4567.");
        assertThat(new NewPassword("Lamp-post7").problems()).isEmpty();
        assertThat(new NewPassword("").problems()).hasSize(2);
    }
}
