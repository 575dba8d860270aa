package org.resetdesk.devices;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.resetdesk.Desk;
import org.resetdesk.Visitor;
import org.resetdesk.cases.SerialNumber;

/** The registry as the demo's administrator keeps it, by its pages. */
@Singleton
public class RegistryByHand {

    public static final String INSTALLERS = "Ladder & Lens Ltd";
    public static final String RIVALS = "Rival Cameras GmbH";
    public static final String OWNER = "olga@owner.example";

    private final Desk desk;
    private final Devices devices;

    RegistryByHand(Desk desk, Devices devices) {
        this.desk = desk;
        this.devices = devices;
    }

    /** Bound to the installers' company, with a contact and a reserved mailbox. */
    public String bound() {
        var serial = Desk.newSerial();
        enter(serial, INSTALLERS, Map.of()).then().statusCode(303);
        return serial;
    }

    public Response enter(String serial, String company, Map<String, String> others) {
        var fields = new HashMap<String, String>();
        fields.put("serial", serial);
        fields.put("company", company);
        fields.put("site", "Corner Shop");
        fields.put("contactName", "Olga Owner");
        fields.put("contactEmail", OWNER);
        fields.put("reservedMailbox", OWNER);
        fields.putAll(others);
        return admin().formOn("/admin/devices").formParams(fields).post("/admin/devices");
    }

    public long idOf(String serial) {
        return QuarkusTransaction.requiringNew().call(() -> devices.named(SerialNumber.asItStands(serial))
                .orElseThrow()
                .id());
    }

    public Visitor admin() {
        return Visitor.signedIn("admin@demo.example", desk.passwordOf("admin"));
    }

    public Visitor installer() {
        return Visitor.signedIn("installer@demo.example", desk.passwordOf("installer"));
    }
}
