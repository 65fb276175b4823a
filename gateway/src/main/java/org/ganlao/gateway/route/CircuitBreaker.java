package org.ganlao.gateway.route;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Keeps requests away from a service that does not answer. Failures in a row open it; while open, one request per
 * {@code openFor} goes through to try, and the first success closes it.
 */
final class CircuitBreaker {

    private final int threshold;
    private final long openFor;
    private final LongSupplier nanoTime;
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicLong nextTry = new AtomicLong();

    CircuitBreaker(int threshold, Duration openFor, LongSupplier nanoTime) {
        if (threshold < 1) {
            throw new IllegalArgumentException("a circuit opens after at least one failure, not " + threshold);
        }
        this.threshold = threshold;
        this.openFor = openFor.toNanos();
        this.nanoTime = nanoTime;
    }

    /** Whether a request may go now. While open, a true answer is the one try of this interval. */
    boolean admits() {
        if (!isOpen()) {
            return true;
        }
        long now = nanoTime.getAsLong();
        long due = nextTry.get();
        return now - due >= 0 && nextTry.compareAndSet(due, now + openFor);
    }

    void succeeded() {
        if (failures.get() != 0) {
            failures.set(0);
        }
    }

    /** While open, a late failure says nothing new: the next try stays when it is. */
    void failed() {
        if (failures.incrementAndGet() == threshold) {
            nextTry.set(nanoTime.getAsLong() + openFor);
        }
    }

    boolean isOpen() {
        return failures.get() >= threshold;
    }

    /** Until the next try; zero when closed. */
    Duration untilNextTry() {
        return isOpen() ? Duration.ofNanos(Math.max(0, nextTry.get() - nanoTime.getAsLong())) : Duration.ZERO;
    }
}
