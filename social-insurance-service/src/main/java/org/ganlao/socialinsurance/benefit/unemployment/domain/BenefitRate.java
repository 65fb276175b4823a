package org.ganlao.socialinsurance.benefit.unemployment.domain;

import java.math.BigDecimal;
import org.ganlao.platform.money.Money;

/**
 * What is paid a month: a share of the area's minimum wage, below that wage and above the urban subsistence line
 * (国务院令258号第十八条).
 *
 * @param minimumWage of the area, yuan a month
 * @param share of it, as a factor
 * @param subsistenceLine of the area, yuan a month and person
 */
public record BenefitRate(Money minimumWage, BigDecimal share, Money subsistenceLine) {

    /** Yuan a month, HALF_UP to the cent. */
    public Money amount() {
        return minimumWage.times(share).min(minimumWage).max(subsistenceLine);
    }
}
