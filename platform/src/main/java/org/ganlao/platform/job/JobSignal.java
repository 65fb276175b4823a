package org.ganlao.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes a worker of this instance. A hint only: workers also look by themselves. */
@ApplicationScoped
class JobSignal {

    private final Semaphore calls = new Semaphore(0);

    void wake() {
        calls.release();
    }

    void await(Duration atMost) throws InterruptedException {
        calls.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }
}
