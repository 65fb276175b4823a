package org.ganlao.socialinsurance.benefit.payment;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import org.ganlao.platform.time.BusinessClock;

/**
 * Looks, by the calendar of the business clock, whether a month of what targets count has gone by without a run: the running one
 * and the one before, so that a service that was down catches up.
 */
@ApplicationScoped
class WatchMissedMonths {

    private final MissedMonths missed;
    private final MonthlyBenefits benefits;
    private final PaymentSettings settings;
    private final BusinessClock clock;

    WatchMissedMonths(MissedMonths missed, MonthlyBenefits benefits, PaymentSettings settings, BusinessClock clock) {
        this.missed = missed;
        this.benefits = benefits;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            identity = "missed-payment-months",
            every = "6h",
            delayed = "15m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void watch() {
        if (settings.watchMissedMonths()) {
            look();
        }
    }

    void look() {
        LocalDate today = clock.today();
        YearMonth running = YearMonth.from(today);
        benefits.of(RunCounts.BENEFIT).forEach(benefit -> {
            missed.look(benefit, running.minusMonths(1), today);
            missed.look(benefit, running, today);
        });
    }
}
