package org.ganlao.localstack;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Asks again and again until something is so, or the time is up. */
public final class Waiting {

    private final Duration limit;

    private Waiting(Duration limit) {
        this.limit = limit;
    }

    public static Waiting upTo(Duration limit) {
        return new Waiting(limit);
    }

    /** @return whether it came true in time; an exception of the question counts as "not yet" */
    public boolean until(Callable<Boolean> condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (true) {
            if (holds(condition)) {
                return true;
            }
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    private static boolean holds(Callable<Boolean> condition) {
        try {
            return condition.call();
        } catch (Exception e) {
            return false;
        }
    }
}
