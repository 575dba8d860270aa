package org.resetdesk.intake.upload;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.file.Path;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A file as the rules for a case read one, whichever way it came: with its form, in pieces before it, or back from the store. */
public record SentFile(String name, Path filePath, String fileName, long size) implements FileUpload {

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
