package org.ganlao.gateway.plan.targets.catalogue;

import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.time.BusinessClock;

/** What a question about a plan names: the plan, a month, a measure, an instant; refuses what is not there. */
@Singleton
public class Plans {

    private final Catalogue catalogue;
    private final BusinessClock clock;

    Plans(Catalogue catalogue, BusinessClock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    public Plan plan(String id) {
        return catalogue
                .plan(id)
                .orElseThrow(() -> new Rejection(
                        PlanRefusal.UNKNOWN_PLAN,
                        id,
                        String.join(", ", catalogue.plans().keySet())));
    }

    public Indicator indicator(String id) {
        return Optional.ofNullable(catalogue.indicators().get(id))
                .orElseThrow(() -> new Rejection(
                        PlanRefusal.UNKNOWN_INDICATOR,
                        id,
                        String.join(", ", catalogue.indicators().keySet())));
    }

    public Measure measure(String id) {
        return Optional.ofNullable(catalogue.measures().get(id))
                .orElseThrow(() -> new Rejection(
                        PlanRefusal.UNKNOWN_MEASURE,
                        id,
                        String.join(", ", catalogue.measures().keySet())));
    }

    /** @param written {@code yyyy-MM}; null for the business month, or the nearest one of the plan's year */
    public YearMonth month(Plan plan, String written) {
        if (written == null) {
            return nearest(plan, YearMonth.from(clock.today()));
        }
        try {
            YearMonth month = YearMonth.parse(written);
            if (month.getYear() == plan.year().getValue()) {
                return month;
            }
        } catch (DateTimeException unreadable) {
            // refused below, like a month of another year
        }
        throw new Rejection(PlanRefusal.MONTH_OUTSIDE_PLAN, written, String.valueOf(plan.year()));
    }

    /** A month of the plan's year, or the one before it, at whose end stocks stand when the year begins. */
    public YearMonth monthOrEve(Plan plan, String written) {
        YearMonth eve = YearMonth.from(plan.firstDay()).minusMonths(1);
        return eve.toString().equals(written) ? eve : month(plan, written);
    }

    /** @param written ISO instant; null for all that is known now */
    public Optional<Instant> asOf(String written) {
        try {
            return Optional.ofNullable(written).map(Instant::parse);
        } catch (DateTimeParseException unreadable) {
            throw new Rejection(PlanRefusal.UNREADABLE_INSTANT, written);
        }
    }

    private static YearMonth nearest(Plan plan, YearMonth month) {
        YearMonth first = YearMonth.from(plan.firstDay());
        YearMonth last = YearMonth.from(plan.lastDay());
        if (month.isBefore(first)) {
            return first;
        }
        return month.isAfter(last) ? last : month;
    }
}
