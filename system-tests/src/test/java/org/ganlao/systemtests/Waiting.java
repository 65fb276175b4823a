package org.ganlao.systemtests;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Asks again and again until something is so. */
public final class Waiting {

    private static final long LOOK_MILLIS = 100;

    private final Duration limit;
    private final String what;

    private Waiting(Duration limit, String what) {
        this.limit = limit;
        this.what = what;
    }

    public static Waiting upTo(Duration limit, String what) {
        return new Waiting(limit, what);
    }

    /** @throws AssertionError if it does not come true in time */
    public void until(BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + limit.toSeconds() + " s: " + what);
            }
            pause(LOOK_MILLIS);
        }
    }

    public static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
