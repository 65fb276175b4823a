package org.ganlao.platform.database;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Writes what many threads want written, each of them once and none of it with anything else, in one go where they come close
 * together: what costs most of a small write is its commit. After a silence one is written at once; while there are many, a go
 * begins so long after the last one began as the pace says, and takes all that have come by then. Who has written waits until it is
 * done, and one of those who wait does it for the others.
 */
public final class Together<T> {

    private final Duration pace;
    private final Consumer<List<T>> writer;
    private final Predicate<RuntimeException> ofOne;

    private List<Waiting<T>> waiting = new ArrayList<>();
    private boolean led;
    private long lastBegun;

    /**
     * @param writer writes all of it, or fails and has written none
     * @param ofOne whether the writer has failed because of one of them, so that the others can be written without it
     */
    public Together(Duration pace, Consumer<List<T>> writer, Predicate<RuntimeException> ofOne) {
        this.pace = pace;
        this.writer = writer;
        this.ofOne = ofOne;
        this.lastBegun = System.nanoTime() - pace.toNanos();
    }

    private static final class Waiting<T> {

        private final T value;
        private boolean done;
        private boolean written;
        private RuntimeException failure;

        Waiting(T value) {
            this.value = value;
        }
    }

    /**
     * Returns when it is written.
     *
     * @throws RuntimeException of the writer, if it cannot be written
     * @throws IllegalStateException if the thread is interrupted while it waits; those who wait with it are written
     */
    public void write(T value) {
        Waiting<T> own = new Waiting<>(value);
        try {
            if (isToLead(own)) {
                lead();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            forget(own);
            throw new IllegalStateException("interrupted while it waited to be written", e);
        }
        if (!own.written) {
            throw own.failure == null ? new IllegalStateException("was not written") : own.failure;
        }
    }

    /** Who is told that it was not written is not written later, unless somebody is about it already. */
    private synchronized void forget(Waiting<T> own) {
        waiting.remove(own);
    }

    /** Waits until it is written or nobody is there to write it. */
    private synchronized boolean isToLead(Waiting<T> own) throws InterruptedException {
        waiting.add(own);
        while (led && !own.done) {
            wait();
        }
        if (own.done) {
            return false;
        }
        led = true;
        return true;
    }

    private void lead() throws InterruptedException {
        List<Waiting<T>> all = List.of();
        try {
            TimeUnit.NANOSECONDS.sleep(lastBegun + pace.toNanos() - System.nanoTime());
            all = taken();
            write(all);
        } finally {
            done(all);
        }
    }

    private synchronized List<Waiting<T>> taken() {
        lastBegun = System.nanoTime();
        List<Waiting<T>> all = waiting;
        waiting = new ArrayList<>();
        return all;
    }

    /** What cannot be written with the others is found by itself. */
    private void write(List<Waiting<T>> all) {
        try {
            writer.accept(all.stream().map(one -> one.value).toList());
            all.forEach(one -> one.written = true);
        } catch (RuntimeException failure) {
            if (all.size() > 1 && ofOne.test(failure)) {
                all.forEach(one -> write(List.of(one)));
            } else {
                all.forEach(one -> one.failure = failure);
            }
        }
    }

    private synchronized void done(List<Waiting<T>> all) {
        all.forEach(one -> one.done = true);
        led = false;
        notifyAll();
    }
}
