package org.resetdesk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets many do the same thing at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What each of {@code times} calls gave. */
    public static <T> List<T> all(int times, Callable<T> call) throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(times);
        var threads = Executors.newFixedThreadPool(times);
        try {
            var calls = new ArrayList<Future<T>>();
            for (int i = 0; i < times; i++) {
                calls.add(threads.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            var results = new ArrayList<T>();
            for (var each : calls) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
