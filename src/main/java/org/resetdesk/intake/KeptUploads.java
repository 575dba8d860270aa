package org.resetdesk.intake;

import java.util.List;
import java.util.Map;
import org.resetdesk.intake.upload.Arrival;

/** The files of a refused form that are here and need no second choice, by its fields. */
public record KeptUploads(Map<String, List<Arrival>> byField) {

    static final KeptUploads NONE = new KeptUploads(Map.of());

    public List<Arrival> of(String field) {
        return byField.getOrDefault(field, List.of());
    }

    public boolean any() {
        return byField.values().stream().anyMatch(files -> !files.isEmpty());
    }
}
