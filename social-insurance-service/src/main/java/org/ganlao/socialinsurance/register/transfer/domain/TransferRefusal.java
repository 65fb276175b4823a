package org.ganlao.socialinsurance.register.transfer.domain;

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
    ARRIVAL_NOT_WITHDRAWN(rule(
            "What comes from another province is not withdrawn; a second person strikes it out.",
            "外省转入不得撤回，须由他人撤销。",
            TransferRefusal.TRANSFER)),
    RELATION_WENT_ON(conflict(
            "The relation that came by it has ended since ({0}); take that back first.",
            "转入后的参保关系已终止（{0}），须先撤销其后的业务。", TransferRefusal.TRANSFER)),
    ACCOUNT_USED(conflict(
            "What the transfer brought to the account was used since; {0} would be missing.",
            "转入的个人账户额已被使用，尚缺 {0}。", TransferRefusal.TRANSFER)),
    MONTH_STATED_TWICE(rule("Month {0} is stated twice.", "{0} 重复填报。", TransferRefusal.TRANSFER)),
    MONTH_BELOW_NOTHING(rule("No sum of month {0} is less than nothing.", "{0} 各项金额不得为负数。", TransferRefusal.TRANSFER)),
    MONTH_AFTER_MOVE(rule(
            "Month {0} is not over before the person moves on {1}.", "{0} 不早于转入日期 {1}。", TransferRefusal.TRANSFER)),
    ACCOUNT_NOT_OF_MONTHS(rule(
            "The months bring {0} to the account, the transfer {1}; it cannot be less.",
            "各月记账额合计 {0}，转移额 {1}，不得少于合计。", TransferRefusal.TRANSFER)),
    MOVE_UNDERWAY(
            conflict("The employer is moving already, as move {0}.", "该单位已在整体转移途中（{0}）。", TransferRefusal.MOVING)),
    MOVE_NOT_HERE(conflict(
            "This step belongs to moves that are {0}; this one is {1}.",
            "该步骤用于 {0} 的整体转移，本次为 {1}。", TransferRefusal.MOVING)),
    MOVE_AT_WORK(conflict("The job of the move has not ended.", "该整体转移的任务尚未结束。", TransferRefusal.MOVING)),
    NOBODY_TO_MOVE(
            rule("Nobody is insured through the employer in region {0}.", "该单位在 {0} 没有在保职工。", TransferRefusal.MOVING)),
    CAME_AFTER_THE_MOVE(rule(
            "{0} enrolments in region {1} begin on {2} or later; the employer moves on a later day.",
            "{1} 有 {0} 条参保关系始于 {2} 或其后，转移日期须在其后。", TransferRefusal.MOVING)),
    OWES_BEFORE_MOVE(rule(
            "{0} are open of the months before the move; what is owed is paid first.",
            "转移日期前各月尚欠 {0}，须先缴清。", TransferRefusal.OWING));

    private static final String TRANSFER = "劳办发〔1997〕116号：职工跨地区流动时转移基本养老保险关系和个人账户；国发〔1998〕44号；国务院令第258号第二十二条";

    private static final String MOVING = "《社会保险登记管理暂行办法》（劳动和社会保障部令第1号）第九条至第十一条；劳办发〔1997〕116号";
    private static final String OWING = "《社会保险登记管理暂行办法》（劳动和社会保障部令第1号）第十三条；国务院令第259号第十二条";

    private final Reason reason;

    TransferRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
