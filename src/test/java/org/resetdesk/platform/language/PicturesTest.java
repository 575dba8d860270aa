package org.resetdesk.platform.language;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PicturesTest {

    @Test
    void a_picture_has_an_address_in_each_language() {
        assertThat(Pictures.address("/steps/key.svg")).isEqualTo("/steps/key.svg");
        assertThat(Language.GERMAN.<String>speak(() -> Pictures.address("/steps/key.svg")))
                .isEqualTo("/pictures/de/steps/key.svg");
        given().get("/pictures/de/steps/key.svg")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .body(containsString("SADP"));
    }

    @Test
    void the_words_in_it_are_told_and_numbers_and_names_stay() {
        var before = Phrases.table(Language.VIETNAMESE);
        Phrases.TABLES.put(Language.VIETNAMESE, Map.of("scan", "quét & chờ", "SADP", "no name"));
        try {
            given().get("/pictures/vi/guidance/hik-connect.svg")
                    .then()
                    .body(containsString(">quét &amp; chờ</text>"))
                    .body(containsString(">1</text>"));
            assertThat(Language.VIETNAMESE.<String>speak(() -> Pictures.told("<text font-size=\"13\">SADP</text>")))
                    .contains(">SADP<");
        } finally {
            Phrases.TABLES.put(Language.VIETNAMESE, before);
        }
    }

    @Test
    void longer_words_are_drawn_smaller() {
        assertThat(Pictures.told("<text font-size=\"13\" x=\"1\">new password</text>"))
                .isEqualTo("<text font-size=\"13\" x=\"1\">new password</text>");
        assertThat(Pictures.told("<text font-size=\"13\" x=\"1\">a password that is new</text>"))
                .isEqualTo("<text font-size=\"10\" x=\"1\">a password that is new</text>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx/steps/key", "de/steps/none", "de/icons/touch"})
    void what_is_no_picture_is_not_found(String path) {
        given().get("/pictures/" + path + ".svg").then().statusCode(404);
    }
}
