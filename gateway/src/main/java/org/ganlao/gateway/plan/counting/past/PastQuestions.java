package org.ganlao.gateway.plan.counting.past;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.ganlao.platform.problem.Rejection;

/**
 * Lets a few at once ask what was known at an instant. That is summed from the readings of years, and without a bound a handful of
 * callers could keep the database from everybody who asks what is known now.
 */
@Singleton
public class PastQuestions {

    private final int most;
    private final long patience;
    private final Semaphore places;

    PastQuestions(PastConfig config) {
        this.most = config.atOnce();
        this.patience = config.patience().toMillis();
        this.places = new Semaphore(most, true);
    }

    /**
     * Not to be asked for within a question: one has one place.
     *
     * @throws Rejection {@code past-questions-busy} (503) if no place is free in time
     */
    public <T> T ask(Supplier<T> question) {
        if (!isAdmitted()) {
            throw new Rejection(PastRefusal.PAST_QUESTIONS_BUSY, most);
        }
        try {
            return question.get();
        } finally {
            places.release();
        }
    }

    private boolean isAdmitted() {
        try {
            return places.tryAcquire(patience, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
