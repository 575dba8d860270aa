package org.resetdesk.issuance.recorder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.resetdesk.platform.language.Words;

/**
 * A new password as a recorder judges it, by the newest of the makers' rules ({@code domain.md} §3). The page with the password
 * checker does the same in the browser, by {@code password.js}; a test holds the two together.
 */
final class NewPassword {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 16;
    private static final String SPECIAL = ".-_:/@,?!'()$&\"[]{}#%^*+=\\|<>";

    /** {@code nimda} is the user name in a mirror. */
    private static final List<String> FORBIDDEN = List.of("admin", "nimda", "123");

    private final String text;

    NewPassword(String text) {
        this.text = text;
    }

    /** 0 risky, which a recorder refuses; 1 weak; 2 fair; 3 strong. */
    int level() {
        if (!problems().isEmpty()) {
            return 0;
        }
        if (kinds() >= 3) {
            return 3;
        }
        return has(NewPassword::isDigit) && (has(NewPassword::isSmall) || has(NewPassword::isCapital)) ? 1 : 2;
    }

    /** All at once, each with what to do. */
    List<String> problems() {
        var words = Words.of(PasswordScriptMessages.class);
        var problems = new ArrayList<String>();
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            problems.add(words.length());
        }
        if (!text.chars().allMatch(NewPassword::isAllowed)) {
            problems.add(words.characters());
        }
        if (kinds() < 2) {
            problems.add(words.kinds());
        }
        if (FORBIDDEN.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains)) {
            problems.add(words.forbidden());
        }
        if (hasRun()) {
            problems.add(words.digitsInARow());
        }
        if (text.matches(".*(.)\\1{3}.*")) {
            problems.add(words.equalInARow());
        }
        return List.copyOf(problems);
    }

    private long kinds() {
        return Stream.<IntPredicate>of(
                        NewPassword::isDigit,
                        NewPassword::isSmall,
                        NewPassword::isCapital,
                        character -> SPECIAL.indexOf(character) >= 0)
                .filter(this::has)
                .count();
    }

    private boolean has(IntPredicate kind) {
        return text.chars().anyMatch(kind);
    }

    private boolean hasRun() {
        for (var start = 0; start + 4 <= text.length(); start++) {
            if (steps(start, 1) || steps(start, -1)) {
                return true;
            }
        }
        return false;
    }

    private boolean steps(int start, int by) {
        for (var place = start; place < start + 4; place++) {
            var expected = text.charAt(start) + by * (place - start);
            if (!isDigit(text.charAt(place)) || text.charAt(place) != expected) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllowed(int character) {
        return isDigit(character) || isSmall(character) || isCapital(character) || SPECIAL.indexOf(character) >= 0;
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isSmall(int character) {
        return character >= 'a' && character <= 'z';
    }

    private static boolean isCapital(int character) {
        return character >= 'A' && character <= 'Z';
    }
}
