package org.ganlao.socialinsurance.transfer.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a transfer, or a step of it, is refused. */
public enum TransferRefusal implements ReasonedRefusal {
    TRANSFER_GOES_NOWHERE(
            rule("The relation is pooled in region {0} already.", "该参保关系已在 {0}，无须转移。", TransferRefusal.TRANSFER)),
    TRANSFER_TO_ONE_PLACE(rule(
            "A relation goes either to a region of this province or to a place outside of it.",
            "转入地须为本省地区或外省经办机构，二者择一。",
            TransferRefusal.TRANSFER)),
    INSURANCE_STAYS(rule(
            "Nothing of the insurance {0} is carried along; end it here and enrol there.",
            "{0} 保险不办理关系转移，须在原地终止、在新地参保。", TransferRefusal.TRANSFER)),
    TRANSFER_UNDERWAY(conflict(
            "The relation is on its way already, as transfer {0}.", "该参保关系已在转移途中（{0}）。", TransferRefusal.TRANSFER)),
    TRANSFER_SETTLED(
            conflict("The transfer is {0} and takes no further step.", "该转移为 {0} 状态，不能再办理。", TransferRefusal.TRANSFER)),
    TRANSFER_NOT_HERE(rule(
            "This step belongs to transfers {0}; this one goes {1}.",
            "该步骤用于 {0} 转移，本次转移为 {1}。", TransferRefusal.TRANSFER)),
    RELATION_WENT_ON(conflict(
            "The relation that came by it has ended since ({0}); take that back first.",
            "转入后的参保关系已终止（{0}），须先撤销其后的业务。", TransferRefusal.TRANSFER)),
    ACCOUNT_USED(conflict(
            "What the transfer brought to the account was used since; {0} would be missing.",
            "转入的个人账户额已被使用，尚缺 {0}。", TransferRefusal.TRANSFER)),
    MONTH_STATED_TWICE(rule("Month {0} is stated twice.", "{0} 重复填报。", TransferRefusal.TRANSFER)),
    MONTH_AFTER_MOVE(rule(
            "Month {0} is not over before the person moves on {1}.", "{0} 不早于转入日期 {1}。", TransferRefusal.TRANSFER)),
    ACCOUNT_NOT_OF_MONTHS(rule(
            "The months bring {0} to the account, the transfer {1}; it cannot be less.",
            "各月记账额合计 {0}，转移额 {1}，不得少于合计。", TransferRefusal.TRANSFER));

    private static final String TRANSFER = "劳办发〔1997〕116号：职工跨地区流动时转移基本养老保险关系和个人账户；国发〔1998〕44号；国务院令第258号第二十二条";

    private final Reason reason;

    TransferRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
