package org.ganlao.socialinsurance.benefit.residentmedical;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.benefit.residentmedical.domain.FundingLevel;

/** How far a year's residents are covered and funded, county by county. */
record ResidentCoverageView(int year, List<CountyCoverage> counties) {

    /** One county's figures. */
    record CountyCoverage(
            String region,

            @Schema(description = "当年参保人数 · Enrolled on a day of the year")
            long enrolled,

            @Schema(description = "已缴费成年人数 · Adults whose year is paid")
            long adults,

            @Schema(description = "已缴费未成年人数 · Minors whose year is paid")
            long minors,

            @Schema(description = "个人部分已到账 · Persons' parts received")
            Money personParts,

            List<LevelFunding> subsidies) {}

    /**
     * What one budget owes and has given.
     *
     * @param outstanding below nothing where more came than is due
     */
    record LevelFunding(FundingLevel level, Money due, Money received, Money outstanding) {}
}
