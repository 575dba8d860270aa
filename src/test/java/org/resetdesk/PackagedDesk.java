package org.resetdesk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.specification.RequestSpecification;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;

/** The packaged product as its users start it: a process of its own, told everything by its environment. */
final class PackagedDesk implements AutoCloseable {

    /** Far more than it takes; a slow, loaded machine is no failure. */
    static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final Path RUNNER = Path.of("target", "quarkus-app", "quarkus-run.jar");

    private final Path data;
    private final int port;
    private final Path console;
    private final Process process;

    private PackagedDesk(Path data, int port, Path console, Process process) {
        this.data = data;
        this.port = port;
        this.console = console;
        this.process = process;
    }

    /** A folder for one test's own use; what an earlier run left there is deleted. */
    static Path emptyFolder(String name) throws IOException {
        var folder = Path.of("target", "for-its", name).toAbsolutePath();
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
        return Files.createDirectories(folder);
    }

    /** Returns at once; see {@link #ready}. */
    static PackagedDesk start(Path data, Map<String, String> settings, String... arguments) throws IOException {
        var port = FreePort.any();
        var console = Files.createTempFile(data.getParent(), data.getFileName() + "-console-", ".log");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-jar", RUNNER.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(console.toFile());
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("RESETDESK_"));
        environment.put("RESETDESK_DATA_DIR", data.toString());
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.putAll(settings);
        return new PackagedDesk(data, port, console, builder.start());
    }

    PackagedDesk ready() {
        await("the desk is ready", () -> saysThatItIsReady() || !process.isAlive());
        assertThat(process.isAlive()).as(this::console).isTrue();
        return this;
    }

    /** False where it ended before it was ready. */
    boolean comesUp() {
        await("the desk is ready or gone", () -> saysThatItIsReady() || !isAlive());
        return isAlive();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    boolean endsWithin(int time, TimeUnit unit) throws InterruptedException {
        return process.waitFor(time, unit);
    }

    private boolean saysThatItIsReady() {
        var request = HttpRequest.newBuilder(URI.create(address() + "/q/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Somebody of the demo whose accounts this desk made. */
    RequestSpecification as(String role) {
        return holding(tokenOf(role));
    }

    RequestSpecification holding(String token) {
        return visitor().header("Authorization", "Bearer " + token);
    }

    RequestSpecification visitor() {
        return given().baseUri(address()).redirects().follow(false);
    }

    String tokenOf(String role) {
        return accountOf(role, "token");
    }

    String passwordOf(String role) {
        return accountOf(role, "password");
    }

    /** Of a session that begins now, by the form. */
    String signedIn(String role) {
        return visitor()
                .formParam("email", role + "@demo.example")
                .formParam("password", accountOf(role, "password"))
                .post("/sign-in")
                .then()
                .statusCode(303)
                .extract()
                .cookie("resetdesk");
    }

    private String accountOf(String role, String field) {
        try {
            var accounts = new ObjectMapper()
                    .readTree(data.resolve("demo-accounts.json").toFile());
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

    String submitted(String serial, byte[] label) {
        return as("installer")
                .multiPart("serial", serial)
                .multiPart("method", "RESET_KEY")
                .multiPart("resetString", Desk.RESET_STRING)
                .multiPart("undertaking", "true")
                .multiPart("label", "label.png", label, "image/png")
                .post("/api/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("reference");
    }

    String statusOf(String reference) {
        return as("technician").get("/api/cases/" + reference).path("status");
    }

    void awaitStatus(String reference, String status) {
        await(reference + " is " + status, () -> status.equals(statusOf(reference)));
    }

    void await(String what, BooleanSupplier condition) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as(() -> "Until " + what + "; the desk said: " + console())
                    .isLessThan(deadline);
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while waiting until " + what, e);
            }
        }
    }

    /** As a power cut does: nothing can be tidied up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** PostgreSQL as well, and whatever else was started for this data folder. */
    void killEverything() throws InterruptedException {
        kill();
        ProcessHandle.allProcesses().filter(this::isOfThisFolder).forEach(ProcessHandle::destroyForcibly);
        await("all its processes have ended", () -> processes().isEmpty());
    }

    /** As a service manager does: SIGTERM. */
    int stop() throws InterruptedException {
        process.destroy();
        return ended();
    }

    /** The exit code of a desk that ends by itself. */
    int ended() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as(() -> "The desk does not end; it said: " + console())
                .isTrue();
        return process.exitValue();
    }

    String console() {
        try {
            return Files.readString(console);
        } catch (IOException e) {
            throw new UncheckedIOException("The console's file can't be read", e);
        }
    }

    /** Every process that was started for this data folder: the desk, PostgreSQL's, workers. */
    List<String> processes() {
        return ProcessHandle.allProcesses()
                .filter(this::isOfThisFolder)
                .map(handle -> handle.pid() + " " + handle.info().command().orElse("?"))
                .toList();
    }

    private boolean isOfThisFolder(ProcessHandle handle) {
        var about = Path.of("/proc", Long.toString(handle.pid()));
        try {
            // What a process was told when it started is inherited by those that it starts.
            return Files.readString(about.resolve("environ"), StandardCharsets.ISO_8859_1)
                            .contains("RESETDESK_DATA_DIR=" + data + "\0")
                    || Files.readSymbolicLink(about.resolve("cwd")).startsWith(data);
        } catch (IOException anothersOrGone) {
            return false;
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            process.destroy();
            try {
                if (!process.waitFor(60, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
