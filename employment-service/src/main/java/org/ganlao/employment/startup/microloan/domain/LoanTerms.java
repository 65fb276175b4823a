package org.ganlao.employment.startup.microloan.domain;

import java.time.LocalDate;
import java.util.List;
import org.ganlao.platform.money.Money;

/**
 * What a loan was lent on.
 *
 * @param months until the maturity
 */
public record LoanTerms(Money principal, LocalDate disbursedOn, int months, InterestRate rate, RepaymentMethod method) {

    /** @throws IllegalArgumentException if nothing is lent, or for no time */
    public LoanTerms {
        if (!principal.isPositive() || months < 1) {
            throw new IllegalArgumentException("no loan: " + principal + " for " + months + " months");
        }
    }

    public LocalDate maturity() {
        return disbursedOn.plusMonths(months);
    }

    List<LocalDate> dueDates() {
        return method.dueDates(disbursedOn, months);
    }

    LoanTerms extendedBy(int more, InterestRate from) {
        return new LoanTerms(principal, disbursedOn, months + more, from, method);
    }
}
