package org.ganlao.gateway.plan.oversight.webhook;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** So many workers; what is taken for one of them is taken only while one is idle. */
final class Couriers {

    private final ExecutorService workers;
    private final Semaphore idle;

    Couriers(int number) {
        this.workers = Executors.newFixedThreadPool(number, work -> {
            Thread thread = new Thread(work, "webhook-courier");
            thread.setDaemon(true);
            return thread;
        });
        this.idle = new Semaphore(number);
    }

    /**
     * Gives every idle one something to do, as long as there is something.
     *
     * @throws RuntimeException as taking it did; whoever was to do it is idle again
     */
    <T> void employ(Supplier<Optional<T>> taking, Consumer<T> work) {
        boolean more = true;
        while (more && idle.tryAcquire()) {
            more = employOne(taking, work);
        }
    }

    private <T> boolean employOne(Supplier<Optional<T>> taking, Consumer<T> work) {
        boolean busy = false;
        try {
            Optional<T> taken = taking.get();
            taken.ifPresent(found -> workers.execute(() -> doAndRest(found, work)));
            busy = taken.isPresent();
            return busy;
        } finally {
            if (!busy) {
                idle.release();
            }
        }
    }

    private <T> void doAndRest(T taken, Consumer<T> work) {
        try {
            work.accept(taken);
        } finally {
            idle.release();
        }
    }

    void stop() {
        workers.shutdownNow();
    }
}
