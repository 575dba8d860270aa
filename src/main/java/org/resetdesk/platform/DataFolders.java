package org.resetdesk.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives the configured data folder to whoever injects it. */
class DataFolders {

    @Produces
    @Singleton
    DataFolder configured(@ConfigProperty(name = DataFolder.PROPERTY, defaultValue = DataFolder.DEFAULT) String path) {
        return new DataFolder(Path.of(path));
    }
}
