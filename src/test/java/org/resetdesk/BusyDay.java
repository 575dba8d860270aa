package org.resetdesk;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.resetdesk.evidence.DrawnLabel;
import org.resetdesk.platform.Secrets;

/** People at work at a desk that may die at any moment. All they ask of it and all it answers stands in the journal. */
final class BusyDay implements AutoCloseable {

    private static final String MODEL = "DS-7608NI-K2/8P";

    private final PackagedDesk desk;
    private final Journal journal;
    private final Random chance;
    private final Map<String, String> tokens;
    private final List<Thread> people = new ArrayList<>();
    private volatile boolean over;
    private volatile String session;

    BusyDay(PackagedDesk desk, Journal journal, long seed) {
        this.desk = desk;
        this.journal = journal;
        this.chance = new Random(seed);
        this.tokens = List.of("installer", "technician", "supervisor").stream()
                .collect(Collectors.toMap(r -> r, desk::tokenOf));
    }

    void begin() {
        // Reading a label takes a second of a core, so that more cases than these would wait for ever.
        works("installer", 2000, () -> submit(UUID.randomUUID().toString(), Desk.newSerial()));
        works("hasty installer", 4000, () -> submitTwiceAtOnce(UUID.randomUUID().toString(), Desk.newSerial()));
        works("technician", 300, this::decideOne);
        works("technician with a browser", 2000, this::decideOneByPage);
        works("customer", 300, this::answerOrReveal);
        works("visitor", 3000, this::signIn);
    }

    /** Until the desk is gone: what one of them was asking then was not answered. */
    private void works(String who, int pause, Callable<?> work) {
        var person = new Thread(
                () -> {
                    while (!over) {
                        try {
                            work.call();
                            Thread.sleep(chance.nextInt(pause));
                        } catch (Exception unanswered) {
                            if (!desk.isAlive()) {
                                return;
                            }
                        }
                    }
                },
                who);
        people.add(person);
        person.start();
    }

    /** For a day on which everything is to have happened before the first kill. */
    boolean sawAnAnswer() {
        return journal.lines("revealed").stream()
                .anyMatch(line -> line.get("status").equals("200"));
    }

    /** Whoever got no answer sends the same again; so does one in five who did. */
    void repeatWhatWasNotAnswered() {
        var answered =
                journal.lines("submitted").stream().map(line -> line.get("key")).collect(Collectors.toSet());
        for (var asked : journal.lines("submitting").stream().distinct().toList()) {
            if (!answered.contains(asked.get("key")) || chance.nextInt(5) == 0) {
                submit(asked.get("key"), asked.get("serial"));
            }
        }
    }

    private Response submit(String key, String serial) {
        var label = label(serial);
        var exported = exportedBy(key);
        var wantsFile = key.charAt(0) < '4';
        var files = wantsFile ? sha256(label) + " " + sha256(exported) : sha256(label);
        journal.write("submitting", "key", key, "serial", serial, "files", files);
        var request = as("installer")
                .header("Idempotency-Key", key)
                .multiPart("serial", serial)
                .multiPart("undertaking", "true")
                .multiPart("label", "label.png", label, "image/png");
        if (wantsFile) {
            request.multiPart("method", "ENCRYPT_FILE").multiPart("export", "export.bin", exported);
        } else {
            request.multiPart("method", "RESET_KEY").multiPart("resetString", resetStringOf(key));
        }
        var answer = request.post("/api/cases");
        journal.write(
                "submitted",
                "key",
                key,
                "status",
                answer.statusCode(),
                "reference",
                answer.statusCode() == 201 ? answer.path("reference") : "");
        return answer;
    }

    /** A double tap. */
    private Response submitTwiceAtOnce(String key, String serial) throws InterruptedException {
        var second = new Thread(() -> {
            try {
                submit(key, serial);
            } catch (Exception unanswered) {
                // The journal says so, by what is missing.
            }
        });
        second.start();
        try {
            return submit(key, serial);
        } finally {
            second.join();
        }
    }

    /** What SADP shows; it belongs on its case and nowhere else. */
    static String resetStringOf(String key) {
        return Base64.getEncoder().encodeToString(("reset-" + key).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] exportedBy(String key) {
        var bytes = new byte[2000];
        new Random(key.hashCode()).nextBytes(bytes);
        return bytes;
    }

    private static byte[] label(String serial) {
        return Desk.png(DrawnLabel.withQr(DrawnLabel.label(serial, MODEL), serial, "ABCDEF", MODEL));
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(Secrets.digest().digest(bytes));
    }

    private Response decideOne() throws InterruptedException {
        var reference = oneThatIs("AWAITING_REVIEW");
        if (reference == null) {
            return null;
        }
        var roll = chance.nextInt(10);
        if (roll < 2) {
            return decide("technician", reference, "questions", "{\"items\":[\"LABEL_PHOTO\",\"EXPLANATION\"]}");
        }
        if (roll < 3) {
            return decide("technician", reference, "rejection", "{\"reason\":\"WRONG_QR\"}");
        }
        if (roll < 6) {
            var other = new Thread(() -> {
                try {
                    decide("supervisor", reference, "approval", "{}");
                } catch (Exception unanswered) {
                    // The journal says so, by what is missing.
                }
            });
            other.start();
            decide("technician", reference, "approval", "{}");
            other.join();
            return null;
        }
        return decide("technician", reference, "approval", "{}");
    }

    private Response decide(String role, String reference, String what, String body) {
        journal.write("deciding", "reference", reference, "what", what);
        var answer = as(role).contentType("application/json").body(body).post("/api/cases/" + reference + "/" + what);
        journal.write("decided", "reference", reference, "what", what, "status", answer.statusCode());
        return answer;
    }

    /** By the forms of its page, and in one of four times undone again. */
    private Response decideOneByPage() {
        var reference = oneThatIs("AWAITING_REVIEW");
        if (reference == null) {
            return null;
        }
        var what = chance.nextInt(4) == 0 ? "rejection" : "approval";
        journal.write("deciding", "reference", reference, "what", what);
        var answer = form().formParam("reason", "WRONG_QR").post("/review/" + reference + "/" + what);
        if (answer.statusCode() == 303 && chance.nextInt(4) == 0 && isUndone(reference)) {
            journal.write("undone", "reference", reference, "what", what);
        } else {
            var status = answer.statusCode() == 303 ? 200 : answer.statusCode();
            journal.write("decided", "reference", reference, "what", what, "status", status);
        }
        return answer;
    }

    private boolean isUndone(String reference) {
        var page = browser().get("/review/" + reference).asString();
        var undo = Pattern.compile(
                        "action=\"(/review/decisions/[^\"]+/undo)\" class=\"row\"[^>]*>[^<]*<input[^>]*>\\s*<span><a href=\"/review/"
                                + reference)
                .matcher(page);
        return undo.find() && form().post(undo.group(1)).statusCode() == 303;
    }

    private RequestSpecification form() {
        var token = Pattern.compile("name=\"csrf-token\" value=\"([^\"]*)\"")
                .matcher(browser().get("/account").asString());
        return browser().header("X-CSRF-TOKEN", token.find() ? token.group(1) : "");
    }

    private RequestSpecification browser() {
        if (session == null) {
            session = desk.visitor()
                    .formParam("email", "supervisor@demo.example")
                    .formParam("password", desk.passwordOf("supervisor"))
                    .post("/sign-in")
                    .cookie("resetdesk");
        }
        return desk.visitor().cookie("resetdesk", session);
    }

    private Response answerOrReveal() {
        var asked = oneThatIs("AWAITING_CUSTOMER");
        if (asked != null) {
            answer(asked);
        }
        var issued = oneThatIs("ISSUED");
        return issued == null ? null : reveal(issued);
    }

    private void answer(String reference) {
        var label = label(as("installer").get("/api/cases/" + reference).path("serial"));
        journal.write("answering", "reference", reference, "files", sha256(label));
        var answer = as("installer")
                .multiPart("label", "again.png", label, "image/png")
                .multiPart("note", "A better photo.")
                .post("/api/cases/" + reference + "/answers");
        journal.write("answered", "reference", reference, "status", answer.statusCode(), "files", sha256(label));
    }

    private Response reveal(String reference) {
        var isFile =
                "FILE".equals(as("installer").get("/api/cases/" + reference).path("issuance.kind"));
        journal.write("revealing", "reference", reference);
        var answer = isFile
                ? as("installer").get("/api/cases/" + reference + "/issuance/file")
                : as("installer").post("/api/cases/" + reference + "/reveals");
        var secret = answer.statusCode() != 200
                ? ""
                : isFile ? HexFormat.of().formatHex(answer.asByteArray()) : answer.path("key");
        journal.write(
                "revealed", "reference", reference, "status", answer.statusCode(), isFile ? "file" : "key", secret);
        return answer;
    }

    /** With a password that nobody has: it must turn up nowhere. */
    private Response signIn() {
        var password = "canary-" + Secrets.token();
        journal.write("signing in", "password", password);
        var answer = desk.visitor()
                .formParam("email", "technician@demo.example")
                .formParam("password", password)
                .post("/sign-in");
        journal.write("signed in", "status", answer.statusCode());
        return answer;
    }

    private String oneThatIs(String status) {
        var references =
                as("technician").get("/api/cases?limit=20&status=" + status).<List<String>>path("items.reference");
        return references.isEmpty() ? null : references.get(chance.nextInt(references.size()));
    }

    private RequestSpecification as(String role) {
        return desk.holding(tokens.get(role));
    }

    @Override
    public void close() {
        over = true;
        try {
            for (var person : people) {
                person.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
