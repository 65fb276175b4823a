package org.ganlao.socialinsurance.oldage.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** What an account bears that is paid out before the interest of the year is entered for all. */
@ApplicationScoped
class RunningInterest {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private final InterestRows rows;
    private final InterestRates rates;

    RunningInterest(InterestRows rows, InterestRates rates) {
        this.rows = rows;
        this.rates = rates;
    }

    /** Interest to be entered for a day. */
    record Due(LocalDate on, Money amount) {}

    /** First of the year before, nothing where it is entered; then of the running one, for its months up to the day's. */
    List<Due> due(Collection<String> tokens, Insurance insurance, String region, LocalDate on) {
        LocalDate lastYear = on.withDayOfYear(1).minusDays(1);
        Money before = rows.isEntered(tokens, insurance, lastYear)
                ? Money.ZERO
                : interest(rows.points(tokens, insurance, lastYear), insurance, region, lastYear);
        BigDecimal points = rows.points(tokens, insurance, on)
                .add(before.amount().multiply(BigDecimal.valueOf(on.getMonthValue())));
        return List.of(new Due(lastYear, before), new Due(on, interest(points, insurance, region, on)));
    }

    private Money interest(BigDecimal points, Insurance insurance, String region, LocalDate on) {
        return points.signum() <= 0
                ? Money.ZERO
                : Money.rounded(
                        points.multiply(rates.at(on, insurance, region)).divide(MONTHS, MathContext.DECIMAL128));
    }
}
