package org.ganlao.gateway.plan.counting.past;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.ganlao.platform.problem.Rejection;

/**
 * Lets a few at once ask what was known at an instant, and a few more wait for that. It is summed from the readings of years, and without
 * a bound a handful of callers could keep the database, or those who wait all threads, from everybody who asks what is known now.
 */
@Singleton
public class PastQuestions {

    private final int most;
    private final long patience;
    private final Semaphore places;
    private final Semaphore seats;
    private final ThreadLocal<Boolean> hasPlace = ThreadLocal.withInitial(() -> false);

    @Inject
    PastQuestions(PastConfig config) {
        this(config.atOnce(), config.waiting(), config.patience());
    }

    /**
     * @param waiting how many besides may wait for a place
     * @param patience how long each of them does
     */
    public PastQuestions(int atOnce, int waiting, Duration patience) {
        this.most = atOnce;
        this.patience = patience.toMillis();
        this.places = new Semaphore(atOnce, true);
        this.seats = new Semaphore(waiting);
    }

    /**
     * A question within a question has the place of that one. Nothing that others wait for may be held while one asks: an entry of a
     * cache is to be worked out within the question, not the question asked while it is worked out.
     *
     * @throws Rejection {@code past-questions-busy} (503) if no place is free in time, or too many wait for one already
     */
    public <T> T ask(Supplier<T> question) {
        if (hasPlace.get()) {
            return question.get();
        }
        if (!isAdmitted()) {
            throw new Rejection(PastRefusal.PAST_QUESTIONS_BUSY, most);
        }
        hasPlace.set(true);
        try {
            return question.get();
        } finally {
            hasPlace.remove();
            places.release();
        }
    }

    private boolean isAdmitted() {
        try {
            return isFree(0) || isFreeInTime();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean isFreeInTime() throws InterruptedException {
        if (!seats.tryAcquire()) {
            return false;
        }
        try {
            return isFree(patience);
        } finally {
            seats.release();
        }
    }

    /** Nobody overtakes those who wait. */
    private boolean isFree(long millis) throws InterruptedException {
        return places.tryAcquire(millis, TimeUnit.MILLISECONDS);
    }
}
