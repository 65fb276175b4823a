package org.ganlao.socialinsurance.collection.base.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What of the base is due in one insurance, as factors (0.08 is 8 %).
 *
 * @param employer of the employer's base
 * @param person of the person's base
 * @param account of the person's base, to the individual account
 * @param young share of the employer's part that goes to the account, of those born after {@code middleBorn}
 * @param middle the same of those born up to {@code middleBorn} and after {@code olderBorn}, and of whom no birthday is known
 * @param older the same of those born up to {@code olderBorn}
 */
public record ContributionRates(
        BigDecimal employer,
        BigDecimal person,
        BigDecimal account,
        BigDecimal young,
        BigDecimal middle,
        BigDecimal older,
        LocalDate middleBorn,
        LocalDate olderBorn) {

    /** The same but for these; null leaves a rate as it is. */
    public ContributionRates with(BigDecimal otherEmployer, BigDecimal otherPerson) {
        return new ContributionRates(
                otherEmployer == null ? employer : otherEmployer,
                otherPerson == null ? person : otherPerson,
                account,
                young,
                middle,
                older,
                middleBorn,
                olderBorn);
    }

    BigDecimal share(LocalDate born) {
        if (born == null) {
            return middle;
        }
        if (!born.isAfter(olderBorn)) {
            return older;
        }
        return born.isAfter(middleBorn) ? young : middle;
    }
}
