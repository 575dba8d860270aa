package org.resetdesk.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Steps that are dear and therefore taken one by one, each at most once however many claims are tried on a picture. */
final class Remembered<T> {

    private final List<Supplier<T>> steps;
    private final List<T> taken = new ArrayList<>();

    Remembered(List<Supplier<T>> steps) {
        this.steps = steps;
    }

    int count() {
        return steps.size();
    }

    /** Takes the steps up to this one, if they were not taken before. */
    T step(int index) {
        while (taken.size() <= index) {
            taken.add(steps.get(taken.size()).get());
        }
        return taken.get(index);
    }

    List<T> taken() {
        return taken;
    }
}
