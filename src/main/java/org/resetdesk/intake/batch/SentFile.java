package org.resetdesk.intake.batch;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.file.Path;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A file of a batch as the rules for a single case read one: just sent, or fetched back from the store. */
record SentFile(String name, Path filePath, String fileName, long size) implements FileUpload {

    @Override
    public String contentType() {
        return "application/octet-stream";
    }

    @Override
    public String charSet() {
        return "";
    }

    @Override
    public MultivaluedMap<String, String> getHeaders() {
        return new MultivaluedHashMap<>();
    }
}
