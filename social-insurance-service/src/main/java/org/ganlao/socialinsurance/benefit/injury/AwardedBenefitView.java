package org.ganlao.socialinsurance.benefit.injury;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.benefit.injury.domain.AwardLine;
import org.ganlao.socialinsurance.benefit.injury.domain.BenefitPayer;
import org.ganlao.socialinsurance.benefit.injury.domain.InjuryBenefit;

/** One benefit of an award; {@code id} is the ground of its payments. */
record AwardedBenefitView(
        UUID id,
        InjuryBenefit benefit,
        BenefitPayer payer,

        @Schema(description = "领取人令牌 · Token of who gets it")
        String person,

        @Schema(description = "一次性或每月金额 · Yuan, once or a month")
        Money amount,

        boolean monthly,
        LocalDate dueFrom,
        LocalDate dueUntil) {

    static AwardedBenefitView from(AwardLine line) {
        return new AwardedBenefitView(
                line.id(),
                line.benefit(),
                line.payer(),
                line.person(),
                line.amount(),
                line.monthly(),
                line.dueFrom(),
                line.dueUntil());
    }
}
