package org.ganlao.employment.market.vacancy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * Monthly wage that an employer offers, in yuan.
 *
 * @param from the least that it pays
 * @param to the most that it pays
 */
@Embeddable
public record Wage(
        @Column(name = "wage_from", nullable = false) Money from,
        @Column(name = "wage_to", nullable = false) Money to) {

    public Wage {
        if (!from.isPositive() || to.compareTo(from) < 0) {
            throw new Rejection(VacancyRefusal.WAGE_RANGE);
        }
    }
}
