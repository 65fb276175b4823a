package org.ganlao.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
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

    void await(long millis) throws InterruptedException {
        if (wishes.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            wishes.drainPermits();
        }
    }
}
