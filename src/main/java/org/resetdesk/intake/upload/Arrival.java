package org.resetdesk.intake.upload;

/** How much of a file has come. */
public record Arrival(String id, String name, long size, long received) {

    public boolean isWhole() {
        return received == size;
    }
}
