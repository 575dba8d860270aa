package org.resetdesk.evidence;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.resetdesk.evidence.worker.WorkerPool;
import org.resetdesk.evidence.worker.WorkerSettings;
import org.resetdesk.platform.DataFolder;

/** Starts the worker processes with the product and ends them with it. */
class Workers {

    @Produces
    @Singleton
    @Startup
    WorkerPool pool(EvidenceConfig config, DataFolder data) {
        var half = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        var workers = config.workers() > 0 ? config.workers() : half;
        return new WorkerPool(WorkerSettings.of(data.folder("workers"), workers, ProductReaders.class));
    }

    void close(@Disposes WorkerPool pool) {
        pool.close();
    }
}
