package org.ganlao.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay after a commit; many wishes while it works are one. */
@ApplicationScoped
class RelaySignal {

    private final Semaphore wishes = new Semaphore(0);

    void wake() {
        if (wishes.availablePermits() == 0) {
            wishes.release();
        }
    }

    /**
     * Returns when somebody wishes, or after the patience. Wishes that come while it gathers are one: a busy service tells
     * many facts at once.
     */
    void await(Duration patience, Duration gathering) throws InterruptedException {
        if (wishes.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            Thread.sleep(gathering.toMillis());
            wishes.drainPermits();
        }
    }
}
