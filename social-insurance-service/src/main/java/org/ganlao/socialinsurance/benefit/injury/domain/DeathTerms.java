package org.ganlao.socialinsurance.benefit.injury.domain;

import java.math.BigDecimal;

/**
 * The figures of a death at work: 国务院令375号第三十七条.
 *
 * @param funeralMonths of the area's average wage
 * @param lumpSumMonths of it, 48 to 60 as the area decides
 * @param spouseShare of one's own wage a month, as a factor
 * @param otherShare likewise, of each other dependant
 * @param loneShare on top, of an orphan or somebody who is alone
 */
public record DeathTerms(
        int funeralMonths, int lumpSumMonths, BigDecimal spouseShare, BigDecimal otherShare, BigDecimal loneShare) {

    BigDecimal shareOf(Dependant dependant) {
        BigDecimal share = dependant.spouse() ? spouseShare : otherShare;
        return dependant.alone() ? share.add(loneShare) : share;
    }
}
