package org.ganlao.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay after a commit; many wishes while it works or rests are one. */
@ApplicationScoped
class RelaySignal {

    private final Semaphore wishes = new Semaphore(0);
    private long lastReturn = System.nanoTime();

    void wake() {
        if (wishes.availablePermits() == 0) {
            wishes.release();
        }
    }

    /**
     * For the relay's thread: returns when somebody wishes, or after the patience, and never sooner after the last time than
     * the pace says. So a fact after a silence is told at once, and a busy service tells many at once.
     */
    void await(Duration patience, Duration pace) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(lastReturn + pace.toNanos() - System.nanoTime());
        if (wishes.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            wishes.drainPermits();
        }
        lastReturn = System.nanoTime();
    }
}
