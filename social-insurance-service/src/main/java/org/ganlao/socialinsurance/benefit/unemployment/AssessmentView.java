package org.ganlao.socialinsurance.benefit.unemployment;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.benefit.unemployment.domain.Assessment;
import org.ganlao.socialinsurance.benefit.unemployment.domain.ClaimKind;
import org.ganlao.socialinsurance.benefit.unemployment.domain.Unmet;

/** What a claim comes to. */
@Schema(name = "UnemploymentAssessment")
record AssessmentView(
        ClaimKind kind,
        boolean entitled,

        @Schema(description = "未满足的条件 · Conditions that are not met")
        List<Unmet> unmet,

        @Schema(description = "累计缴费月数 · Months paid for") int paidMonths,

        @Schema(description = "核定领取月数 · Months of benefit") int months,

        @Schema(description = "首个发放月首日 · First day of the first month due")
        LocalDate dueFrom,

        @Schema(description = "月标准或一次性金额 · Yuan a month at first, or the lump sum")
        Money amount,

        @Schema(description = "计算依据 · Every figure used, with its source")
        List<String> trace) {

    static AssessmentView from(Assessment assessment) {
        return new AssessmentView(
                assessment.kind(),
                assessment.entitled(),
                assessment.unmet(),
                assessment.paidMonths(),
                assessment.months(),
                assessment.dueFrom(),
                assessment.amount(),
                assessment.trace().lines());
    }
}
