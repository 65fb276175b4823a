package org.ganlao.employment.market.purchase.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a contract of a purchased service, or a delivery under it, is refused. */
public enum PurchaseRefusal implements ReasonedRefusal {
    LINE_WITHOUT_PRICE(rule("Line {0} has no positive price.", "第 {0} 项成果的价款须大于零。", PurchaseRefusal.PURCHASE)),
    LINE_TWICE(rule("Line {0} is stated twice.", "第 {0} 项成果重复。", PurchaseRefusal.PURCHASE)),
    LINE_DUE_BEFORE_CONTRACT(rule(
            "Line {0} would be due before the contract begins on {1}.",
            "第 {0} 项成果的交付期限早于合同开始日 {1}。", PurchaseRefusal.PURCHASE)),
    NO_SUCH_CONTRACT(rule("There is no such contract.", "没有该购买服务合同。", PurchaseRefusal.PURCHASE)),
    NO_SUCH_LINE(rule("The contract has no line {0}.", "该合同没有第 {0} 项成果。", PurchaseRefusal.PURCHASE)),
    NO_CONTRACT_THEN(rule("On {0} the contract is not in force.", "该合同于 {0} 未生效或已终止。", PurchaseRefusal.PURCHASE)),
    CONTRACT_IN_USE(conflict(
            "Deliveries stand; their lines and the provider stay, and the contract is closed and not annulled.",
            "已有交付成果，相应成果项与承接单位不能变更，合同只能终止，不能撤销。",
            PurchaseRefusal.PURCHASE)),
    DELIVERED_OUTSIDE(conflict(
            "Line {0} was delivered on {1}; that day the contract is in force.",
            "第 {0} 项成果已于 {1} 交付，该日合同须在有效期内。", PurchaseRefusal.PURCHASE)),
    LINE_DELIVERED(conflict("Line {0} is delivered already.", "第 {0} 项成果已交付。", PurchaseRefusal.PURCHASE)),
    DELIVERY_DECIDED(
            conflict("The delivery was accepted or rejected already.", "该成果已验收或已退回。", PurchaseRefusal.PURCHASE)),
    DELIVERY_NOT_ACCEPTED(conflict("Only what was accepted is paid.", "成果验收通过后方可申请支付。", PurchaseRefusal.PURCHASE));

    private static final String PURCHASE = "赣劳社办〔2007〕6号第五项；国发〔2005〕36号：政府购买就业服务成果；《合同法》（1999）第六十条、第九十八条";

    private final Reason reason;

    PurchaseRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
