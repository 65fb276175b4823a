package org.ganlao.skills.provider.rating;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Rates anew whom exams, revoked certificates or the time that went by have raised or lowered, each in a transaction of its own. It
 * looks several times a day, so that a grade is of the day on which it changed also where the service was down for hours.
 */
@ApplicationScoped
class RateDaily {

    private final RateInstitutions rating;
    private final RatingSettings settings;

    RateDaily(RateInstitutions rating, RatingSettings settings) {
        this.rating = rating;
        this.settings = settings;
    }

    @Scheduled(
            identity = "institution-grades",
            every = "4h",
            delayed = "20m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (settings.daily()) {
            rating.standing().forEach(this::again);
        }
    }

    /** The others do not wait for one that fails; the next time it is tried again. */
    private void again(UUID institution) {
        try {
            rating.again(institution);
        } catch (RuntimeException e) {
            Log.errorf(e, "institution %s is not rated anew", institution);
        }
    }
}
