package org.ganlao.socialinsurance.benefit.injury;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;

/** How an employer's rate floats. */
record EmployerRateView(
        String employer,
        int industryClass,
        LocalDate validFrom,

        @Schema(description = "上年单位缴费 · What it paid in the year before")
        Money paidIn,

        @Schema(description = "上年基金支付 · What the fund paid for its injured in the year before")
        Money paidOut,

        @Schema(description = "占行业费率的百分比 · Percent of the industry's rate", examples = "120")
        int factor) {}
