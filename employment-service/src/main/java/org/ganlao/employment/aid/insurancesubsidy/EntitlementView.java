package org.ganlao.employment.aid.insurancesubsidy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.aid.insurancesubsidy.domain.InsuranceSubsidyRefusal;

record EntitlementView(
        @Schema(description = "所查月份的最后一日 · Last day of the month, on which it is looked at")
        LocalDate on,

        boolean entitled,

        @Schema(description = "不符合的条件，符合时为空 · What is lacking; absent where the person is entitled")
        InsuranceSubsidyRefusal lacking,

        @Schema(description = "已享受月数 · Months that are subsidised already")
        int monthsUsed,

        @Schema(description = "最长月数，临近退休的至退休 · Months at most; near retirement until then")
        int monthsAtMost,

        @Schema(description = "达到退休年龄之日 · Birthday of retirement, where the document shows it")
        LocalDate retirement,

        @Schema(description = "补贴占实际缴费的比例 · Share of the contribution paid", examples = "0.5")
        BigDecimal share) {

    static EntitlementView from(Entitlement entitlement, BigDecimal share) {
        return new EntitlementView(
                entitlement.on(),
                entitlement.lacking() == null,
                entitlement.lacking(),
                entitlement.monthsUsed(),
                entitlement.monthsAtMost(),
                entitlement.retirement(),
                share);
    }
}
