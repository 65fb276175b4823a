package org.ganlao.gateway.plan.figure.kept;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Holds the latest of its kind. One caller at a time works out the next one, and the others get the one before. */
public final class Shelf<V> {

    private final ReentrantLock working = new ReentrantLock();
    private volatile V kept;

    /**
     * What is kept, if it holds; else the next one, or the one before while another caller works out the next.
     *
     * @param bearable whether the one before may still be given; who may not have it waits
     * @param next of the one before, or of null where there is none
     */
    public V latest(Predicate<V> holds, Predicate<V> bearable, UnaryOperator<V> next) {
        V before = kept;
        if (before != null && holds.test(before)) {
            return before;
        }
        if (!working.tryLock()) {
            if (before != null && bearable.test(before)) {
                return before;
            }
            working.lock();
        }
        try {
            if (kept == null || !holds.test(kept)) {
                kept = next.apply(kept);
            }
            return kept;
        } finally {
            working.unlock();
        }
    }

    /** Null while nothing is kept. */
    V kept() {
        return kept;
    }
}
