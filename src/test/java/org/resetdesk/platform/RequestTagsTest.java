package org.resetdesk.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RequestTagsTest {

    @TestHTTPResource
    URL address;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /owner/%s",
                "PUT /owner/%s",
                "DELETE /owner/%s",
                "OPTIONS /owner/%s",
                "GET /owner/%s;x=1",
                "GET /owner/%s/approval",
                "POST /invitations/%s",
                "POST /api/cases/%s/approval",
                "PATCH /api/cases/%s",
                "GET /review/%s",
                "GET /made/%s/up",
                "%s /sign-in"
            })
    void the_open_metrics_hold_nothing_of_an_address_that_its_sender_put_there(String line) throws IOException {
        var secret = "ZQ" + Secrets.readable(12).replace("-", "");

        RawRequest.sent(address, "", line.formatted(secret) + " HTTP/1.1");
        RawRequest.sent(
                address, "", line.formatted(secret) + " HTTP/1.1", "Content-Type: multipart/form-data; boundary=");
        // Counted when its answer is out, so that of the one before certainly is by now.
        given().get("/q/health/live").then().statusCode(200);

        assertThat(metrics()).doesNotContain(secret);
    }

    @Test
    void a_request_that_breaks_off_leaves_nothing_in_them() throws IOException {
        var secret = "ZQ" + Secrets.readable(12).replace("-", "");
        RawRequest.brokenOff(address, "POST /owner/" + secret + "/approval HTTP/1.1", "Content-Type: text/plain");
        for (int i = 0; i < 20; i++) {
            assertThat(metrics()).doesNotContain(secret);
        }
    }

    @Test
    void calls_are_counted_by_their_addresses_as_the_code_has_them() {
        given().post("/api/cases/RD-NONE/approval").then().statusCode(401);
        given().get("/owner/no-such-link").then().statusCode(404);
        given().get("/no/such/page").then().statusCode(404);

        assertThat(metrics())
                .containsPattern("http_server_requests_seconds_count\\{[^}]*uri=\"/api/cases/\\{reference}/approval\"")
                .containsPattern("http_server_requests_seconds_count\\{[^}]*uri=\"/owner/\\{token}\"")
                .containsPattern("http_server_requests_seconds_count\\{[^}]*uri=\"OTHER\"");
    }

    private static String metrics() {
        return given().get("/q/metrics").then().statusCode(200).extract().asString();
    }
}
