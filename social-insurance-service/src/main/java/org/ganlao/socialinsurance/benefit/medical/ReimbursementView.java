package org.ganlao.socialinsurance.benefit.medical;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.DatedValue;
import org.ganlao.socialinsurance.benefit.medical.domain.Reimbursement;

/** Who pays what of a bill; pooled, supplementary, account and cash sum to the total. */
record ReimbursementView(
        Money total,

        @Schema(description = "统筹基金支付 · By the pooled fund") Money pooled,

        @Schema(description = "补充保险支付 · By the supplementary insurance")
        Money supplementary,

        @Schema(description = "个人账户支付 · From the personal account")
        Money account,

        @Schema(description = "个人现金支付 · In cash by the person")
        Money cash,

        @Schema(description = "计算步骤 · The working") List<Reimbursement.Step> steps,

        @Schema(description = "所用标准及其依据 · The figures used, with their sources")
        List<DatedValue> parameters) {

    static ReimbursementView from(Reimbursement worked, Money balance) {
        Money account = worked.fromAccount(balance);
        return new ReimbursementView(
                worked.total(),
                worked.pooled(),
                worked.supplementary(),
                account,
                worked.own().minus(account),
                worked.steps(),
                worked.trace());
    }
}
