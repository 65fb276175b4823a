package org.ganlao.employment.startup.entrepreneurship;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.startup.entrepreneurship.domain.Survival;

/**
 * How many of an incubator's tenants are still in business after a time.
 *
 * @param since whose tenants are looked at
 * @param on day on which they are in business or not
 * @param rate in business ÷ tenants, with four places; absent where there were none
 */
record SurvivalView(
        LocalDate since,
        LocalDate on,

        @Schema(description = "当时入驻的创业者数 · Tenants of that day")
        long tenants,

        @Schema(description = "其中仍在营的 · Of them, still in business")
        long inBusiness,

        @Schema(description = "存活率 · Survival rate", examples = "0.8571")
        BigDecimal rate) {

    static SurvivalView of(LocalDate since, LocalDate on, Survival survival) {
        return new SurvivalView(since, on, survival.tenants(), survival.inBusiness(), survival.rate());
    }
}
