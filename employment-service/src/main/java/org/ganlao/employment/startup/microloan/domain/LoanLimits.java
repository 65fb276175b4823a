package org.ganlao.employment.startup.microloan.domain;

import org.ganlao.platform.money.Money;

/**
 * How much is lent, and for how long; figures of the day of the application.
 *
 * @param partners who count at most
 */
public record LoanLimits(Money individual, Money eachPartner, int partners, Money smallEnterprise, int months) {

    Money most(LoanProduct product, int persons) {
        return switch (product) {
            case INDIVIDUAL -> individual;
            case PARTNERSHIP -> eachPartner.times(Math.min(persons, partners));
            case SMALL_ENTERPRISE -> smallEnterprise;
        };
    }
}
