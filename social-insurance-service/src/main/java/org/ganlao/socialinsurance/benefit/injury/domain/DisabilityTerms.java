package org.ganlao.socialinsurance.benefit.injury.domain;

import java.math.BigDecimal;

/**
 * The figures of one grade: 国务院令375号第三十二条至第三十五条.
 *
 * @param lumpSumMonths of one's own wage
 * @param allowanceShare of one's own wage a month, as a factor; zero from grade 7 on
 * @param nursingShare of the area's average wage a month, as a factor; zero where no care is needed
 */
public record DisabilityTerms(int lumpSumMonths, BigDecimal allowanceShare, BigDecimal nursingShare) {}
