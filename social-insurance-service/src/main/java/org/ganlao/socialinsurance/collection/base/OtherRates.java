package org.ganlao.socialinsurance.collection.base;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.socialinsurance.collection.base.domain.ContributionRates;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** Rates that are not in force. */
record OtherRates(
        @NotNull Insurance insurance,

        @Schema(description = "单位费率，% · Employer's rate in percent; as in force where absent")
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 4)
        BigDecimal employer,

        @Schema(description = "个人费率，% · Person's rate in percent; as in force where absent")
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 4)
        BigDecimal person) {

    ContributionRates instead(ContributionRates rates) {
        return rates.with(factor(employer), factor(person));
    }

    private static BigDecimal factor(BigDecimal percent) {
        return percent == null ? null : percent.movePointLeft(2);
    }
}
