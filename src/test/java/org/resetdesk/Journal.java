package org.resetdesk;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was asked of a desk and what it answered, each line on disk before anything else happens. */
final class Journal implements AutoCloseable {

    private static final TypeReference<LinkedHashMap<String, String>> FACTS = new TypeReference<>() {};

    private final ObjectMapper json = new ObjectMapper();
    private final Path file;
    private final FileChannel channel;

    Journal(Path file) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Facts are names and values in turn; {@code event} is one of them. */
    synchronized void write(String event, Object... facts) {
        var line = new LinkedHashMap<String, String>();
        line.put("event", event);
        for (int i = 0; i < facts.length; i += 2) {
            line.put(facts[i].toString(), String.valueOf(facts[i + 1]));
        }
        try {
            channel.write(ByteBuffer.wrap((json.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8)));
            channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException("The journal can't be written", e);
        }
    }

    List<Map<String, String>> lines(String event) {
        return lines().stream().filter(line -> line.get("event").equals(event)).toList();
    }

    private List<Map<String, String>> lines() {
        try {
            return Files.readAllLines(file).stream().map(this::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The journal can't be read", e);
        }
    }

    private Map<String, String> read(String line) {
        try {
            return json.readValue(line, FACTS);
        } catch (IOException e) {
            throw new UncheckedIOException("No line of a journal: " + line, e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
