package org.ganlao.socialinsurance.treasury.pooling.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * Which part of a gap the province and the city bear; the county bears the rest.
 *
 * @param province as a factor
 * @param city as a factor
 */
@Embeddable
public record GapShares(
        @Column(name = "province_share", nullable = false) BigDecimal province,
        @Column(name = "city_share", nullable = false) BigDecimal city) {

    public GapShares {
        if (province.signum() < 0 || city.signum() < 0 || province.add(city).compareTo(BigDecimal.ONE) > 0) {
            throw new Rejection(PoolingBudgetRefusal.SHARES_BEYOND_WHOLE);
        }
    }

    /** To the cent, HALF_UP at the province's and the city's parts; the three are the gap. */
    public GapParts of(Money gap) {
        Money ofProvince = gap.times(province);
        Money ofCity = gap.minus(ofProvince).min(gap.times(city));
        return new GapParts(ofProvince, ofCity, gap.minus(ofProvince).minus(ofCity));
    }
}
