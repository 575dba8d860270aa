package org.resetdesk.evidence.worker;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Messages between the web process and a worker: JSON with its length in front, bounded on both sides. */
final class Pipe {

    /** The text of a site's sheet fits ({@code SheetTexts}), all else many times over; a worker that sends more is out of its mind. */
    private static final int LONGEST = 1024 * 1024;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final DataInputStream from;
    private final DataOutputStream to;

    Pipe(InputStream from, OutputStream to) {
        this.from = new DataInputStream(from);
        this.to = new DataOutputStream(to);
    }

    void send(Object message) throws IOException {
        var bytes = JSON.writeValueAsBytes(message);
        if (bytes.length > LONGEST) {
            throw new IOException("A message of " + bytes.length + " bytes is too long to send");
        }
        to.writeInt(bytes.length);
        to.write(bytes);
        to.flush();
    }

    /** Throws {@link EOFException} where the other side has ended. */
    <T> T receive(Class<T> kind) throws IOException {
        int length = from.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("A message claims " + length + " bytes");
        }
        return JSON.readValue(from.readNBytes(length), kind);
    }
}
