package org.ganlao.socialinsurance.oldage.pension;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.oldage.pension.domain.Entitlement;
import org.ganlao.socialinsurance.oldage.pension.domain.PensionWorking;

record PensionPreview(
        Entitlement entitlement,

        @Schema(description = "达到退休年龄之日 · First day on which the ground's age is reached")
        LocalDate ageReachedOn,

        @Schema(description = "平均缴费指数 · Average contribution index", examples = "1.0000")
        String index,

        @Schema(description = "累计缴费月数，含视同 · Months counted, deemed ones too")
        int countedMonths,

        @Schema(description = "基础养老金 · Basic pension") Money basic,
        @Schema(description = "个人账户养老金 · Account pension") Money account,

        @Schema(description = "过渡性养老金 · Transitional pension")
        Money transitional,

        @Schema(description = "提前退休减发 · Taken off for retiring early")
        Money reduction,

        @Schema(description = "月养老金 · What is due each month")
        Money monthly,

        @Schema(description = "一次性支付 · Paid once, below the years needed")
        Money oneOff,

        @Schema(description = "计算过程及所用参数 · How it came about, and every figure used")
        List<WorkingLineView> trace) {

    static PensionPreview from(PensionWorking working) {
        return new PensionPreview(
                working.entitlement(),
                working.ageReachedOn(),
                working.indexToFourPlaces(),
                working.countedMonths(),
                working.basic(),
                working.account(),
                working.transitional(),
                working.reduction(),
                working.monthly(),
                working.oneOff(),
                working.trace().stream().map(WorkingLineView::from).toList());
    }
}
