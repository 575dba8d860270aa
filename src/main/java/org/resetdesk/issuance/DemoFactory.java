package org.resetdesk.issuance;

import jakarta.inject.Singleton;
import org.resetdesk.cases.SerialNumber;
import org.resetdesk.platform.DataFolder;

/** Makes the keys of demo devices. It and the demo issuer alone know the master key; a device knows its own. */
@Singleton
public class DemoFactory {

    private final DataFolder dataFolder;

    DemoFactory(DataFolder dataFolder) {
        this.dataFolder = dataFolder;
    }

    public byte[] keyFor(SerialNumber serial) {
        return DemoSuite.keyFor(serial, Issuers.masterKey(dataFolder));
    }
}
