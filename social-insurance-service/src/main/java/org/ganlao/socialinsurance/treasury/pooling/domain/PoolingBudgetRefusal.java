package org.ganlao.socialinsurance.treasury.pooling.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a county's budget in the provincial pool is not dealt with as asked. */
public enum PoolingBudgetRefusal implements ReasonedRefusal {
    BELOW_NOTHING(rule("Nothing below zero is taken in or paid.", "收入和支出不得为负数。", PoolingBudgetRefusal.POOLING)),
    SHARES_BEYOND_WHOLE(rule(
            "The shares of province and city are more than the gap.",
            "省、市分担比例之和超过缺口总额。",
            PoolingBudgetRefusal.POOLING)),
    BUDGET_STATED(conflict(
            "Budget {0} is for this county and year already.", "该地区该年度已有预算 {0}。", PoolingBudgetRefusal.POOLING)),
    BUDGET_IN_ANOTHER_STATE(conflict(
            "The budget is {0}; what you ask for is not done in this state.",
            "该预算现为“{0}”状态，不能办理此项业务。", PoolingBudgetRefusal.POOLING)),
    BUDGET_YEAR_NOT_OVER(rule(
            "The year {0} is not over; it is settled when it is.", "{0} 年度尚未结束，不能结算。", PoolingBudgetRefusal.POOLING)),
    CLAIMED_BY_YOU(conflict(
            "Whoever claimed the settlement does not approve it; another person must.",
            "结算申报人不得审批本人申报的结算，须由他人审批。",
            PoolingBudgetRefusal.TWO_PERSONS)),
    SETTLEMENT_MOVED(conflict(
            "Fund operation {0} moves a part of the settlement; annul that one first.",
            "结算款已由基金业务 {0} 划转，须先撤销该业务。", PoolingBudgetRefusal.POOLING)),
    BOOKS_CHANGED(conflict(
            "The books changed since the claim; claim the settlement anew.",
            "申报后账目已有变动，请重新申报结算。",
            PoolingBudgetRefusal.POOLING));

    private static final String POOLING = "劳社部发〔2007〕3号：基本养老保险省级统筹；国发〔2005〕38号第八条";
    private static final String TWO_PERSONS = "《会计法》（1999）第二十七条；劳社部发〔2007〕2号：不相容岗位分离";

    private final Reason reason;

    PoolingBudgetRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
