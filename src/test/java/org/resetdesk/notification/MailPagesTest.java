package org.resetdesk.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.resetdesk.Desk;
import org.resetdesk.devices.RegistryByHand;

@QuarkusTest
class MailPagesTest {

    @Inject
    Desk desk;

    @Inject
    RegistryByHand registry;

    @Test
    void a_visitor_of_the_demo_does_not_learn_the_address_of_a_devices_owner() {
        var serial = Desk.newSerial();
        var owner = "owner-of-" + serial.toLowerCase(Locale.ROOT) + "@example.com";
        registry.enter(serial, RegistryByHand.INSTALLERS, Map.of("contactEmail", owner))
                .then()
                .statusCode(303);
        registry.askOwnerOf(serial).then().statusCode(201);
        // The first may take so long that what comes of it is not due in it.
        desk.work();
        desk.work();

        var list = given().get("/mail").then().statusCode(200).extract().asString();
        var mail = Pattern.compile("href=\"(/mail/[^\"]*owner_asked[^\"]*)\"><b>[^<]*" + serial)
                .matcher(list);
        assertThat(mail.find()).isTrue();
        assertThat(list).doesNotContain(owner);
        given().get(mail.group(1)).then().body(not(containsString(owner))).body(containsString("o***@example.com"));
        registry.admin().get(mail.group(1)).then().body(containsString(owner));
    }
}
