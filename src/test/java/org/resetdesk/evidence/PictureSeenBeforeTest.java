package org.resetdesk.evidence;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.resetdesk.Desk;
import org.resetdesk.Visitor;

@QuarkusTest
class PictureSeenBeforeTest {

    @Inject
    Desk desk;

    @Test
    void a_picture_that_came_for_another_device_is_pointed_out_to_the_technician() {
        var serial = Desk.newSerial();
        var picture = Desk.labelOf(serial);
        var first = submitted(serial, picture);
        var second = submitted(Desk.newSerial(), picture);

        var technician = Visitor.signedIn("technician@demo.example", desk.passwordOf("technician"));

        technician
                .get("/review/" + second)
                .then()
                .body(containsString("The same file"), containsString("/review/" + first));
    }

    @Test
    void the_same_picture_for_the_same_device_again_is_no_news() {
        var serial = Desk.newSerial();
        var picture = Desk.labelOf(serial);
        var first = submitted(serial, picture);
        var second = submitted(serial, picture);

        var technician = Visitor.signedIn("technician@demo.example", desk.passwordOf("technician"));

        technician.get("/review/" + second).then().body(not(containsString("The same file")), containsString(first));
    }

    private String submitted(String serial, byte[] picture) {
        return desk.read(desk.submissionWith(serial, picture));
    }
}
