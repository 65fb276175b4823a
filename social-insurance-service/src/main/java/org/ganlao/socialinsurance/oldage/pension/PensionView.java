package org.ganlao.socialinsurance.oldage.pension;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.oldage.pension.domain.Entitlement;
import org.ganlao.socialinsurance.oldage.pension.domain.Pension;
import org.ganlao.socialinsurance.oldage.pension.domain.PensionState;
import org.ganlao.socialinsurance.oldage.pension.domain.RetirementGround;

record PensionView(
        UUID id,
        int version,
        PensionState state,
        @Schema(description = "人员令牌 · Token of the person") String person,
        String region,
        RetirementGround ground,
        LocalDate on,
        Entitlement entitlement,

        @Schema(description = "平均缴费指数 · Average contribution index")
        String index,

        @Schema(description = "累计缴费月数，含视同 · Months counted") int countedMonths,
        @Schema(description = "基础养老金 · Basic pension") Money basic,
        @Schema(description = "个人账户养老金 · Account pension") Money account,

        @Schema(description = "过渡性养老金 · Transitional pension")
        Money transitional,

        @Schema(description = "提前退休减发 · Taken off for retiring early")
        Money reduction,

        @Schema(description = "核定月养老金，调整前 · What was granted each month, before adjustments")
        Money monthly,

        @Schema(description = "一次性支付 · Paid once, below the years needed")
        Money oneOff,

        @Schema(description = "首次发放月份 · First day of the first month due")
        LocalDate dueFrom,

        @Schema(
                description =
                        "生存认证有效期至；其后月份停发 · Last day for which the person is certified to live; months that begin later are not due")
        LocalDate certifiedUntil,

        @Schema(description = "停发起始 · First month not due") LocalDate suspendedFrom,

        @Schema(description = "终止日期 · First day no longer due")
        LocalDate endedOn,

        @Schema(description = "驳回或停发原因 · Why it was refused or suspended")
        String because,

        String assessedBy,
        String approvedBy,

        @Schema(description = "计算过程及所用参数 · How it came about, and every figure used")
        List<WorkingLineView> trace,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static PensionView from(Pension pension) {
        return new PensionView(
                pension.id(),
                pension.version(),
                pension.state(),
                pension.person(),
                pension.region(),
                pension.retirement().ground(),
                pension.retirement().on(),
                pension.granted().entitlement(),
                pension.granted().index(),
                pension.granted().countedMonths(),
                pension.granted().basic(),
                pension.granted().account(),
                pension.granted().transitional(),
                pension.granted().reduction(),
                pension.granted().monthly(),
                pension.granted().oneOff(),
                pension.retirement().dueFrom(),
                pension.certifiedUntil(),
                pension.suspendedFrom(),
                pension.endedOn(),
                pension.because(),
                pension.approval().proposedBy(),
                pension.approval().approvedBy(),
                pension.working().stream().map(WorkingLineView::from).toList(),
                pension.annulReason(),
                pension.origin().sourceRef(),
                pension.recordedAt());
    }
}
