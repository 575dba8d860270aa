package org.resetdesk.evidence.storage;

/** Another feature that keeps something in the store: what it names is not swept away. */
public interface ObjectNames {

    /** In the running transaction. */
    boolean nameObject(String objectKey);
}
