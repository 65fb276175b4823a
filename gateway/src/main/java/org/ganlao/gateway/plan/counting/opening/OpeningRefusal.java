package org.ganlao.gateway.plan.counting.opening;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why an opening statement is not taken. */
enum OpeningRefusal implements ReasonedRefusal {
    NOT_A_STOCK("{0} is no stock; only what stands at a date has an opening.", "{0} 不是时点数，只有时点数才有期初数。"),
    OPENED_BY_FACTS(
            "{0} is opened by the first fact of the kind {1} itself; an opening statement would count it twice.",
            "{0} 的期初数由首条 {1} 事实给出，另报期初数会重复计算。"),
    CUT_OFF_NOT_A_MONTHS_END("{0} is not the last day of a month.", "{0} 不是月末日。"),
    CUT_OFF_OUTSIDE_PLAN(
            "{0} lies outside the time from the eve of the plan's year to its end.", "{0} 不在计划年度上年末至年末之间。"),
    CUT_OFF_IN_FUTURE("{0} is still to come.", "{0} 尚未到来。"),
    YEAR_START_NOT_STATED(
            "State first what stood on {2}: growth and the way to the target of {0} in {1} are measured from there.",
            "请先报 {2} 的期初数：{1} 的 {0} 据此计算增长和进度。"),
    OPENING_TOO_FINE("{0} is counted to {1} decimals.", "{0} 计至小数点后 {1} 位。"),
    STATED_TWICE("{0} in {1} stands twice in this request.", "{1} 的 {0} 在本请求中重复。");

    private final Reason reason;

    OpeningRefusal(String en, String zh) {
        this.reason = Reason.rule(en, zh, "Ganlao plan catalogue: opening statements of stocks");
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
