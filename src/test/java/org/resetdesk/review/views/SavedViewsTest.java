package org.resetdesk.review.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resetdesk.AtOnce;
import org.resetdesk.Desk;
import org.resetdesk.Visitor;
import org.resetdesk.platform.Secrets;

@QuarkusTest
class SavedViewsTest {

    private static final String FILTER = "status=REJECTED&method=RESET_KEY&q=caf%C3%A9+%26+co";

    @Inject
    Desk desk;

    @Inject
    SavedViews views;

    private Visitor technician;
    private Visitor supervisor;
    private String name;

    @BeforeEach
    void two_people_and_a_name() {
        technician = Visitor.signedIn("technician@demo.example", desk.passwordOf("technician"));
        supervisor = Visitor.signedIn("supervisor@demo.example", desk.passwordOf("supervisor"));
        name = "View " + Secrets.readable(4);
    }

    @Test
    void a_filter_that_was_named_is_found_in_the_queue_s_head_by_its_owner_alone() {
        keep(technician, name, FILTER, false).then().statusCode(303).header("Location", endsWith("/review?" + FILTER));

        assertThat(technician.get("/review").asString())
                .contains("href=\"/review?" + FILTER.replace("&", "&amp;") + "\">" + name);
        supervisor.get("/review").then().body(not(containsString(name)));
        forget(technician, name);
    }

    @Test
    void the_page_itself_gives_out_what_is_kept_and_shows_that_it_is_kept() {
        var page = queue(technician, "status=REJECTED&method=RESET_KEY&q=caf%C3%A9%20%26%20co&after=");
        var offered = Pattern.compile("name=\"query\" value=\"([^\"]*)\"").matcher(page);
        assertThat(offered.find()).isTrue();
        assertThat(offered.group(1).replace("&amp;", "&")).isEqualTo(FILTER);

        keep(technician, name, FILTER, false).then().statusCode(303);
        assertThat(queue(technician, FILTER)).contains("Forget this view").doesNotContain("Save this view");
        forget(technician, name);
        assertThat(queue(technician, FILTER)).contains("Save this view").doesNotContain(name);
    }

    @Test
    void a_supervisor_s_view_can_be_for_everybody_and_a_technician_s_can_not() {
        keep(supervisor, name, "status=ISSUED", true).then().statusCode(303);
        keep(technician, name + "T", "status=ISSUED", true).then().statusCode(303);

        technician.get("/review").then().body(allOf(containsString(name), containsString("for everybody")));
        supervisor.get("/review").then().body(not(containsString(name + "T")));
        var id = views.find("name", name).firstResult().id();
        technician
                .formOn("/account")
                .post("/review/views/" + id + "/deletion")
                .then()
                .statusCode(404);
        forget(supervisor, name);
        forget(technician, name + "T");
    }

    @Test
    void the_same_name_again_is_the_same_view_also_at_once() throws Exception {
        assertThat(AtOnce.all(
                        8, () -> keep(technician, name, "holder=me", false).statusCode()))
                .containsOnly(303);

        assertThat(views.count("name", name)).isEqualTo(1);
        forget(technician, name);
    }

    @Test
    void another_view_of_the_same_name_is_refused_and_the_first_one_stays() {
        keep(technician, name, "holder=me", false).then().statusCode(303);

        keep(technician, name.toUpperCase(Locale.ROOT), "holder=none", false)
                .then()
                .statusCode(422)
                .body(containsString("another name"))
                // The form comes back as it was typed.
                .body(containsString("value=\"" + name.toUpperCase(Locale.ROOT) + "\""))
                .body(containsString("name=\"query\" value=\"holder=none\""))
                .body(containsString("aria-describedby=\"problem-name-0"));

        assertThat(views.find("name", name).firstResult().query()).isEqualTo("holder=me");
        forget(technician, name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%zz", "q=a b", "q=\u00e9", "//evil.example", "q=<script>", "q=a\r\nSet-Cookie:b"})
    void what_is_no_filter_of_the_queue_is_refused(String query) {
        keep(technician, name, query, false).then().statusCode(422);
        assertThat(views.count("name", name)).isZero();
    }

    @Test
    void a_view_without_a_name_is_refused_and_so_is_an_installer_s() {
        keep(technician, " ", "status=ISSUED", false).then().statusCode(422).body(containsString("Name the view"));
        keep(technician, "x".repeat(41), "status=ISSUED", false).then().statusCode(422);
        var installer = Visitor.signedIn("installer@demo.example", desk.passwordOf("installer"));
        keep(installer, name, "status=ISSUED", false).then().statusCode(403);
    }

    @Test
    void each_tab_says_exactly_how_many_there_are() {
        var before = count("free");
        var held = count("mine");
        var mine = desk.waiting();
        desk.waiting();
        desk.as("technician").post("/api/cases/" + mine + "/claim").then().statusCode(200);

        assertThat(count("free")).isEqualTo(before + 1);
        assertThat(count("mine")).isEqualTo(held + 1);
        assertThat(count("oldest waiting first")).isEqualTo(count("waiting"));
    }

    private long count(String tab) {
        var found = Pattern.compile(">" + tab + "&nbsp;<b>(\\d+)</b>")
                .matcher(technician.get("/review").asString());
        assertThat(found.find()).as("the tab " + tab).isTrue();
        return Long.parseLong(found.group(1));
    }

    private static String queue(Visitor by, String query) {
        return by.request().urlEncodingEnabled(false).get("/review?" + query).asString();
    }

    private static Response keep(Visitor by, String name, String query, boolean shared) {
        return by.formOn("/account")
                .formParam("name", name)
                .formParam("query", query)
                .formParam("shared", shared)
                .post("/review/views");
    }

    private void forget(Visitor by, String name) {
        var id = views.find("name", name).firstResult().id();
        by.formOn("/account").post("/review/views/" + id + "/deletion").then().statusCode(303);
    }
}
