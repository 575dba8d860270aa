package org.resetdesk;

import static io.restassured.RestAssured.given;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.resetdesk.devices.RegistryByHand;

/** The pages that ResetDesk has, with cases in each state that shows on them. */
@Singleton
class EveryPage {

    /**
     * @param of     paths by the role that sees them; the empty role is a stranger
     * @param issued a case whose answer nobody has looked at
     */
    record Made(Map<String, List<String>> of, String issued) {}

    private final Desk desk;
    private final RegistryByHand registry;

    EveryPage(Desk desk, RegistryByHand registry) {
        this.desk = desk;
        this.registry = registry;
    }

    Made made() {
        var waiting = desk.waiting();
        var mismatch = desk.waitingWithWrongLabel();
        var asked = desk.waiting();
        var questions = "{\"items\":[\"LABEL_PHOTO\",\"INVOICE\",\"SERIAL\",\"RESET_STRING\",\"EXPLANATION\"]}";
        desk.decide("technician", asked, "questions", questions).then().statusCode(200);
        var issued = desk.issued();
        var device = registry.bound();
        var worked = desk.issued();
        desk.tell(worked, "{\"worked\":true}");
        var failed = desk.issued();
        desk.tell(failed, "{\"worked\":false,\"errorCode\":2020}");
        var recorder = unboxed();
        registry.askOwnerOf(device).then().statusCode(201);
        var batch = "/batches/" + desk.batchOf(Desk.newSerial(), Desk.newSerial());
        desk.work();
        var pages = Map.of(
                "",
                List.of(
                        "/",
                        "/sign-in",
                        "/guidance",
                        "/guidance/ways/partner-nearby",
                        "/guidance/ways/reset-button",
                        "/guidance/trouble",
                        "/guidance/trouble?code=2022",
                        "/guidance/checklist",
                        "/guidance/solved",
                        "/guidance/password",
                        "/invitations/none",
                        "/mail",
                        "/owner/none",
                        registry.linkToOwnerOf(device),
                        "/demo/recorder",
                        recorder),
                "installer",
                List.of(
                        "/cases",
                        "/cases/new",
                        "/cases/new?maker=amcrest",
                        "/cases/" + waiting,
                        "/cases/" + asked,
                        "/cases/" + issued,
                        "/cases/" + issued + "/renewal",
                        "/cases/" + worked,
                        "/cases/" + failed,
                        "/password",
                        "/admin",
                        "/devices",
                        "/cases/on-platform",
                        "/cases/on-platform/" + registry.idOf(device),
                        "/cases/batch",
                        batch),
                "technician",
                List.of(
                        "/review",
                        "/review?q=" + issued,
                        "/held-mail",
                        "/review/" + waiting,
                        "/review/" + mismatch,
                        "/review/" + issued,
                        "/review/chosen?case=" + waiting + "&case=" + mismatch,
                        batch),
                "supervisor",
                List.of("/review/" + mismatch, "/desk/words", "/desk/words/new", "/desk/figures"),
                "admin",
                List.of(
                        "/admin",
                        "/admin/audit",
                        "/admin/audit/verification",
                        "/account",
                        "/guidance/figures",
                        "/review/" + waiting,
                        "/admin/devices",
                        "/admin/devices/" + registry.idOf(device)));
        return new Made(pages, issued);
    }

    /** A demo recorder that shows its QR code. */
    private static String unboxed() {
        var location = given().redirects()
                .follow(false)
                .formParam("firmware", "FILE_OR_KEY")
                .formParam("clockIsSet", "true")
                .post("/demo/recorder")
                .header("Location");
        var recorder = location.substring(location.indexOf("/demo/"));
        given().post(recorder + "/forgotten-password").then().statusCode(200);
        return recorder;
    }
}
