package org.ganlao.employment.startup.entrepreneurship.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * How many of the tenants of a day are still in business on a later one, whether tenants or not.
 *
 * @param tenants of the earlier day
 * @param inBusiness of them, on the later day
 */
public record Survival(long tenants, long inBusiness) {

    private static final int PLACES = 4;

    public static Survival of(List<Startup> tenants, LocalDate day) {
        return new Survival(
                tenants.size(),
                tenants.stream().filter(tenant -> tenant.inBusinessOn(day)).count());
    }

    /** In business ÷ all, with four places; null where there were none. */
    public BigDecimal rate() {
        return tenants == 0
                ? null
                : BigDecimal.valueOf(inBusiness).divide(BigDecimal.valueOf(tenants), PLACES, RoundingMode.HALF_UP);
    }
}
