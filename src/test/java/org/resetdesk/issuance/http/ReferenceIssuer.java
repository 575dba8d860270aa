package org.resetdesk.issuance.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.resetdesk.platform.Secrets;

/**
 * An issuer by {@code deploy/issuer.openapi.yaml}, as small as can be, that can also do each of the bad turns that one does. It counts how
 * often it issued for an id and for a case, and holds all that is said against the contract.
 */
public final class ReferenceIssuer implements AutoCloseable {

    public static final String TOKEN = "reference-issuer-token-0123456789";

    /** What happens to one call; without any, it is answered. */
    public enum Turn {
        FAILS,
        HANGS_BEFORE_THE_WORK,
        HANGS_AFTER_THE_WORK,
        BREAKS_OFF_BEFORE_THE_WORK,
        LOSES_THE_ANSWER,
        CUTS_THE_ANSWER,
        ANSWERS_TWICE,
        ANSWERS_LATER,
        REFUSES,
        REDIRECTS,
        SPEAKS_AS_A_PROXY,
        TRICKLES,
        FLOODS,
        ANSWERS_FOR_ANOTHER,
        SPOILS
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final IssuerContract contract = new IssuerContract();
    private final ServerSocket door;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final Queue<Turn> turns = new ConcurrentLinkedQueue<>();
    private final Map<String, ObjectNode> replies = new ConcurrentHashMap<>();
    private final Map<String, Integer> issuedForCase = new ConcurrentHashMap<>();
    private volatile UnaryOperator<ObjectNode> spoiling = UnaryOperator.identity();
    private volatile Turn always;

    final List<HttpMessages.Call> calls = new CopyOnWriteArrayList<>();
    private final List<String> breaches = new CopyOnWriteArrayList<>();
    private final List<String> secrets = new CopyOnWriteArrayList<>();

    /** @param port 0 for any */
    public ReferenceIssuer(int port) {
        try {
            door = new ServerSocket();
            door.setReuseAddress(true);
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new UncheckedIOException("The reference issuer finds no port", e);
        }
        inBackground(this::welcome);
    }

    public String url() {
        return "http://127.0.0.1:" + door.getLocalPort() + "/v1";
    }

    /** For the next calls, one each. */
    public void does(Turn... next) {
        turns.addAll(List.of(next));
    }

    /** For every call; null for good ones. */
    public void alwaysDoes(Turn turn) {
        always = turn;
    }

    /** What {@link Turn#SPOILS} makes of a reply. */
    public void spoilsBy(UnaryOperator<ObjectNode> spoiling) {
        this.spoiling = spoiling;
    }

    public int issuedFor(String reference) {
        return issuedForCase.getOrDefault(reference, 0);
    }

    /** What was said against the contract, by either side. */
    public List<String> breaches() {
        return List.copyOf(breaches);
    }

    /** All that it ever answered. */
    public List<String> secrets() {
        return List.copyOf(secrets);
    }

    /** In the order in which they came: method and id of those about a case. */
    public List<String> callsAbout(String reference) {
        var ids = calls.stream()
                .filter(call -> call.method().equals("PUT"))
                .filter(call -> jsonOf(call.body()).path("case").asText().equals(reference))
                .map(HttpMessages.Call::id)
                .toList();
        return calls.stream()
                .filter(call -> ids.contains(call.id()))
                .map(call -> call.method() + " " + call.id())
                .toList();
    }

    private List<HttpMessages.Call> callsFor(String id) {
        return calls.stream().filter(call -> call.id().equals(id)).toList();
    }

    private void welcome() {
        try {
            while (!door.isClosed()) {
                var socket = door.accept();
                open.add(socket);
                inBackground(() -> serve(socket));
            }
        } catch (SocketException closed) {
            // That is the end.
        } catch (IOException e) {
            throw new UncheckedIOException("The reference issuer is broken", e);
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            var in = new BufferedInputStream(socket.getInputStream());
            while (true) {
                var call = HttpMessages.read(in);
                calls.add(call);
                answer(call, always != null ? always : turns.poll(), socket.getOutputStream());
            }
        } catch (IOException theOtherSideWent) {
            // As it may.
        }
    }

    private void answer(HttpMessages.Call call, Turn turn, OutputStream out) throws IOException {
        if (!call.authorization().equals("Bearer " + TOKEN)) {
            send(out, call, 401, "problem+json", problem("WHO_ARE_YOU"));
        } else if (turn == null || turn == Turn.ANSWERS_LATER || turn == Turn.REFUSES) {
            reply(out, call, turn);
        } else {
            misbehave(out, call, turn);
        }
    }

    private synchronized void reply(OutputStream out, HttpMessages.Call call, Turn turn) throws IOException {
        if (call.method().equals("GET")) {
            var known = replies.get(call.id());
            if (known != null && known.path("state").asText().equals("PENDING") && turn == null) {
                known = issue(call.id(), request(call.id()));
            }
            send(
                    out,
                    call,
                    known == null ? 404 : 200,
                    known == null ? "problem+json" : "json",
                    known == null ? problem("UNKNOWN_REQUEST") : bytes(known));
            return;
        }
        check("Request", call.body());
        var reply = replies.get(call.id());
        if (reply == null) {
            reply = firstReply(call.id(), jsonOf(call.body()), turn);
            replies.put(call.id(), reply);
        }
        send(out, call, reply.path("state").asText().equals("PENDING") ? 202 : 200, "json", bytes(reply));
    }

    private void misbehave(OutputStream out, HttpMessages.Call call, Turn turn) throws IOException {
        switch (turn) {
            case FAILS -> send(out, call, 503, "problem+json", problem("NOT_NOW"));
            case HANGS_BEFORE_THE_WORK -> hang();
            case HANGS_AFTER_THE_WORK -> {
                work(call);
                hang();
            }
            case BREAKS_OFF_BEFORE_THE_WORK -> out.close();
            case LOSES_THE_ANSWER -> {
                work(call);
                out.close();
            }
            case CUTS_THE_ANSWER -> {
                var whole = HttpMessages.message(200, "json", work(call));
                out.write(whole, 0, whole.length - 20);
                out.close();
            }
            case ANSWERS_TWICE -> {
                var whole = HttpMessages.message(200, "json", work(call));
                out.write(whole);
                out.write(whole);
            }
            case REDIRECTS ->
                out.write(("HTTP/1.1 307 Elsewhere\r\nLocation: " + url() + "/elsewhere\r\nContent-Length: 0\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
            case SPEAKS_AS_A_PROXY ->
                out.write(HttpMessages.message(200, "html", "<h1>Welcome</h1>".getBytes(StandardCharsets.US_ASCII)));
            case TRICKLES -> trickle(out, HttpMessages.message(200, "json", work(call)));
            case FLOODS -> {
                var good = new String(work(call), StandardCharsets.UTF_8);
                out.write(HttpMessages.message(
                        200, "json", (good + " ".repeat(1024 * 1024)).getBytes(StandardCharsets.UTF_8)));
            }
            case ANSWERS_FOR_ANOTHER -> {
                var other = jsonOf(work(call)).put("id", "00000000-0000-0000-0000-000000000000");
                out.write(HttpMessages.message(200, "json", bytes(other)));
            }
            case SPOILS -> out.write(HttpMessages.message(200, "json", bytes(spoiling.apply(jsonOf(work(call))))));
            default -> throw new IllegalStateException("Not so: " + turn);
        }
    }

    /** As for a good call, and the reply with it. */
    private byte[] work(HttpMessages.Call call) throws IOException {
        var good = new ByteArrayOutputStream();
        reply(good, call, null);
        var text = good.toString(StandardCharsets.UTF_8);
        return text.substring(text.indexOf("\r\n\r\n") + 4).getBytes(StandardCharsets.UTF_8);
    }

    private ObjectNode firstReply(String id, JsonNode request, Turn turn) {
        var reply = JSON.createObjectNode().put("id", id);
        if (turn == Turn.REFUSES) {
            return reply.put("state", "REFUSED").put("reason", "UNKNOWN_DEVICE");
        }
        if (turn == Turn.ANSWERS_LATER) {
            return reply.put("state", "PENDING");
        }
        return issue(id, request);
    }

    private ObjectNode issue(String id, JsonNode request) {
        issuedForCase.merge(request.path("case").asText(), 1, Integer::sum);
        var reply = JSON.createObjectNode().put("id", id).put("state", "ANSWERED");
        var answer = reply.putObject("answer");
        var secret = Secrets.readable(8);
        switch (request.path("method").asText()) {
            case "SECURITY_CODE" -> {
                var codes = answer.put("kind", "CODES").putArray("codes");
                codes.addObject().put("date", "1970-01-15").put("code", secret);
                codes.addObject().put("date", "1970-01-16").put("code", secret + "X");
            }
            case "VERIFICATION_CODE" -> answer.put("kind", "VERIFICATION_CODE").put("code", secret);
            case "RESET_KEY" -> answer.put("kind", "KEY").put("key", secret);
            default -> answer.put("kind", "FILE").put("file", secret.getBytes(StandardCharsets.US_ASCII));
        }
        secrets.add(secret);
        reply.put(
                "expiresAt",
                Instant.now()
                        .plus(6, ChronoUnit.HOURS)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString());
        replies.put(id, reply);
        return reply;
    }

    private JsonNode request(String id) {
        return jsonOf(callsFor(id).stream()
                .filter(call -> call.method().equals("PUT"))
                .findFirst()
                .orElseThrow()
                .body());
    }

    private void send(OutputStream out, HttpMessages.Call call, int status, String type, byte[] body)
            throws IOException {
        if (!contract.names(call.method(), status)) {
            breaches.add(call.method() + " may not end with " + status);
        }
        check(type.equals("json") ? "Reply" : "Problem", body);
        out.write(HttpMessages.message(status, type, body));
    }

    private void check(String schema, byte[] message) {
        contract.problemsIn(schema, message).forEach(problem -> breaches.add(schema + ": " + problem));
    }

    /** Until it is closed. */
    private void hang() {
        synchronized (door) {
            while (!door.isClosed()) {
                try {
                    door.wait();
                } catch (InterruptedException e) {
                    return;
                }
            }
        }
    }

    /** Never so long silent that a client that waits for the next byte alone would notice. */
    private void trickle(OutputStream out, byte[] message) throws IOException {
        for (var each : message) {
            out.write(each);
            out.flush();
            synchronized (door) {
                try {
                    door.wait(20);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }
    }

    private static byte[] problem(String code) {
        return bytes(JSON.createObjectNode().put("code", code));
    }

    private static ObjectNode jsonOf(byte[] bytes) {
        try {
            return (ObjectNode) JSON.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("No JSON", e);
        }
    }

    private static byte[] bytes(JsonNode json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void inBackground(Runnable work) {
        var thread = new Thread(work, "reference-issuer");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            door.close();
            synchronized (door) {
                door.notifyAll();
            }
            for (var socket : new ArrayDeque<>(open)) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The reference issuer does not close", e);
        }
    }
}
