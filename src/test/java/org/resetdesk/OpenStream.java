package org.resetdesk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page that follows its cases, as a browser's EventSource does it. */
public final class OpenStream implements AutoCloseable {

    private static final String END = "the end";

    private final HttpResponse<InputStream> response;
    private final BlockingQueue<String> marks = new LinkedBlockingQueue<>();

    private OpenStream(HttpResponse<InputStream> response) {
        this.response = response;
        var reader = new Thread(this::read, "open-stream");
        reader.setDaemon(true);
        reader.start();
    }

    public static OpenStream of(String address, String session, String... references) throws Exception {
        var query = Stream.of(references).map(each -> "of=" + each).collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(address + "/live/cases?" + query))
                .header("Accept", "text/event-stream")
                .header("Cookie", "resetdesk=" + session)
                .build();
        return new OpenStream(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream()));
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            var told = "";
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                // A mark that is said again is a sign of life.
                if (line.startsWith("data:") && !line.equals(told)) {
                    marks.add(line.substring(5).strip());
                    told = line;
                }
            }
        } catch (IOException closed) {
            // As it ends when the test closes it.
        }
        marks.add(END);
    }

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The next mark that it is told; fails where it ended, or nothing comes. */
    public String next() throws InterruptedException {
        var mark = marks.poll(20, TimeUnit.SECONDS);
        if (mark == null || mark.equals(END)) {
            throw new AssertionError(mark == null ? "Nothing was told in time" : "The stream ended");
        }
        return mark;
    }

    /** Nothing but the mark that it has already. */
    public boolean tellsNothingFor(int seconds) throws InterruptedException {
        return marks.poll(seconds, TimeUnit.SECONDS) == null;
    }

    public boolean endsWithin(int seconds) throws InterruptedException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        for (var left = deadline - System.nanoTime(); left > 0; left = deadline - System.nanoTime()) {
            if (END.equals(marks.poll(left, TimeUnit.NANOSECONDS))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        response.body().close();
    }
}
