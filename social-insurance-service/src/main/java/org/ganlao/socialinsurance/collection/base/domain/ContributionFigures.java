package org.ganlao.socialinsurance.collection.base.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ganlao.platform.money.Money;

/**
 * By what a month of one insurance is worked out for a person. The billing run does the same by SQL for all persons at once;
 * a test holds the two against each other.
 *
 * @param onPayroll whether employers pay on what they pay in wages, not on their workers' bases
 */
public record ContributionFigures(ContributionBounds bounds, ContributionRates rates, boolean onPayroll) {

    /**
     * @param wage declared or assessed for the year, yuan a month; null where nothing was
     * @param born birthday; null where it is not known
     */
    public Contribution due(Money wage, LocalDate born) {
        Money base = bounds.base(wage);
        Money employerBase = onPayroll && wage != null ? wage : base;
        BigDecimal employerPart = employerBase.amount().multiply(rates.employer());
        return new Contribution(
                base,
                Money.rounded(employerPart),
                base.times(rates.person()),
                Money.rounded(base.amount().multiply(rates.account()).add(employerPart.multiply(rates.share(born)))));
    }
}
