package org.resetdesk;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.resetdesk.evidence.DrawnLabel;
import org.resetdesk.platform.DataFolder;
import org.resetdesk.platform.Secrets;
import org.resetdesk.platform.WorkByHand;

/** What people do at the desk, from outside: by the API, with the demo's accounts. */
@Singleton
public class Desk {

    public static final String RESET_STRING = "QkFTRTY0LWxpa2UtcmVzZXQtc3RyaW5n";

    private final DataFolder data;
    private final ObjectMapper json;
    private final WorkByHand work;

    Desk(DataFolder data, ObjectMapper json, WorkByHand work) {
        this.data = data;
        this.json = json;
        this.work = work;
    }

    /** Somebody of the demo, with a program: installer, rival, technician, supervisor, admin. */
    public RequestSpecification as(String role) {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset("UTF-8")))
                .header("Authorization", "Bearer " + tokenOf(role));
    }

    public String tokenOf(String role) {
        return accountOf(role, "token");
    }

    public String passwordOf(String role) {
        return accountOf(role, "password");
    }

    private String accountOf(String role, String field) {
        try {
            var accounts =
                    json.readTree(data.root().resolve("demo-accounts.json").toFile());
            return StreamSupport.stream(accounts.spliterator(), false)
                    .filter(account -> account.get("role").asText().equals(role))
                    .findFirst()
                    .orElseThrow()
                    .get(field)
                    .asText();
        } catch (IOException e) {
            throw new UncheckedIOException("The demo accounts can't be read", e);
        }
    }

    /** A serial that no other test uses. */
    public static String newSerial() {
        var letters = Secrets.readable(1).replaceAll("[0-9]", "K");
        return letters
                + String.valueOf(System.nanoTime() % 100_000_000L + 100_000_000L)
                        .substring(1);
    }

    public static byte[] labelOf(String serial) {
        var model = "DS-7608NI-K2/8P";
        return png(DrawnLabel.withQr(DrawnLabel.label(serial, model), serial, "ABCDEF", model));
    }

    public static byte[] png(BufferedImage picture) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Drawing to memory failed", e);
        }
    }

    /** A submission that lacks nothing; more parts may be added. */
    public RequestSpecification submission(String serial) {
        return submissionWith(serial, labelOf(serial));
    }

    public RequestSpecification submissionWith(String serial, byte[] label) {
        return as("installer")
                .multiPart("serial", serial)
                .multiPart("method", "RESET_KEY")
                .multiPart("resetString", RESET_STRING)
                .multiPart("undertaking", "true")
                .multiPart("label", "label.png", label, "image/png");
    }

    /** By a method that goes by the QR code's text. */
    public RequestSpecification submission(String serial, String method) {
        return as("installer")
                .multiPart("serial", serial)
                .multiPart("method", method)
                .multiPart("resetString", RESET_STRING)
                .multiPart("undertaking", "true")
                .multiPart("label", "label.png", labelOf(serial), "image/png");
    }

    /** For dated codes, by the device's start time. */
    public RequestSpecification submissionForCodes(String serial) {
        return as("installer")
                .multiPart("serial", serial)
                .multiPart("method", "SECURITY_CODE")
                .multiPart("startTime", "2024-05-14 08:30:00")
                .multiPart("undertaking", "true")
                .multiPart("label", "label.png", labelOf(serial), "image/png");
    }

    /** Its reference. */
    public String submitted(String serial) {
        return sent(submission(serial));
    }

    /** Two devices of a site; its reference. */
    public String batchOf(String first, String second) {
        var row = "{\"serial\":\"%s\",\"method\":\"RESET_KEY\",\"resetString\":\"" + RESET_STRING + "\"}";
        return as("installer")
                .multiPart("rows", ("[" + row + "," + row + "]").formatted(first, second))
                .multiPart("undertaking", "true")
                .multiPart("label", first + ".png", labelOf(first), "image/png")
                .multiPart("label", second + ".png", labelOf(second), "image/png")
                .post("/api/batches")
                .then()
                .statusCode(201)
                .extract()
                .path("reference");
    }

    /** All later work that is due. */
    public void work() {
        work.run();
    }

    /** As if so much time had gone by that what was decided by page can't be undone any more, and is carried out. */
    public void workAfterUndo() {
        work.runAfter(Duration.ofSeconds(12));
    }

    /** Submitted and read: a technician can decide. */
    public String waiting() {
        return read(submission(newSerial()));
    }

    /** Sent, and its evidence read; its reference. */
    public String read(RequestSpecification submission) {
        var reference = sent(submission);
        work.run();
        return reference;
    }

    private static String sent(RequestSpecification submission) {
        return submission.post("/api/cases").then().statusCode(201).extract().path("reference");
    }

    /** Read, and the label shows another serial. */
    public String waitingWithWrongLabel() {
        return read(submissionWith(newSerial(), labelOf(newSerial())));
    }

    /** Submitted for dated codes and read. */
    public String waitingForCodes(String serial) {
        return read(submissionForCodes(serial));
    }

    /** How it went, as the installer's program says. */
    public void tell(String reference, String outcome) {
        as("installer")
                .contentType("application/json")
                .body(outcome)
                .post("/api/cases/" + reference + "/outcome")
                .then()
                .statusCode(200);
    }

    public String issued() {
        return approved(waiting());
    }

    public String issuedCodes(String serial) {
        return approved(waitingForCodes(serial));
    }

    /** And answered, where the issuer answers by itself. */
    public String approved(String reference) {
        decide("technician", reference, "approval", "{}").then().statusCode(200);
        work.run();
        return reference;
    }

    public Response decide(String role, String reference, String what, String body) {
        return as(role).contentType("application/json").body(body).post("/api/cases/" + reference + "/" + what);
    }

    public String statusOf(String reference) {
        return as("technician").get("/api/cases/" + reference).path("status");
    }
}
