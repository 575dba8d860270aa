package org.resetdesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resetdesk.LoggedLines;

@QuarkusTest
class OddMediaTypesTest {

    @TestHTTPResource
    URL address;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "garbage",
                "/",
                "application/",
                "application/json, text/html",
                "application/json; charset=bogus",
                "application/json; charset=+",
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=\"\"",
                "multipart/form-data; boundary=\"a",
                "multipart/form-data; Boundary=a",
                "application/x-www-form-urlencoded; charset=bogus"
            })
    void a_content_type_that_is_none_is_refused_before_anything_goes_by_it(String type) throws IOException {
        try (var logged = LoggedLines.of("org.resetdesk.platform")) {
            for (var line : new String[] {
                "GET / HTTP/1.1",
                "GET /sign-in HTTP/1.1",
                "GET /api/guidance HTTP/1.1",
                "POST /owner/a-link/approval HTTP/1.1",
                "POST /api/cases/RD-NONE/renewals HTTP/1.1",
                "POST /api/cases/RD-NONE/issuance HTTP/1.1"
            }) {
                var response = RawRequest.sent(address, "", line, "Content-Type: " + type);

                assertThat(response).as(line).startsWith("HTTP/1.1 415");
                assertThat(response.toLowerCase(Locale.ROOT)).contains("content-type: application/problem+json");
                assertThat(response).contains("\"code\":\"WRONG_MEDIA_TYPE\"");
            }
            assertThat(logged.all()).doesNotContain("failed");
        }
    }

    @Test
    void a_content_type_without_an_end_is_refused() {
        assertThat(OddMediaTypes.isReadable(List.of("text/plain" + ";a=b".repeat(200))))
                .isFalse();
    }

    @Test
    void two_content_types_are_refused() throws IOException {
        assertThat(RawRequest.sent(
                        address, "", "GET /sign-in HTTP/1.1", "Content-Type: text/plain", "Content-Type: text/html"))
                .startsWith("HTTP/1.1 415");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/json;charset=UTF-8",
                "application/json; charset=\"utf-8\" ;",
                "multipart/form-data; boundary=----WebKitFormBoundaryA1b2",
                "multipart/form-data; boundary=\"with a blank\"; charset=utf-8",
                "multipart/form-data; charset=UTF-8; boundary=a/b=c:d",
                "application/offset+octet-stream"
            })
    void what_programs_send_is_read(String type) {
        assertThat(OddMediaTypes.isReadable(List.of(type))).isTrue();
    }
}
