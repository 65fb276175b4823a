package org.ganlao.socialinsurance.collection.arrears.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why an order to pay, or its annulment, is refused. */
public enum ArrearsRefusal implements ReasonedRefusal {
    NOTHING_OVERDUE(rule(
            "Nothing of this employer is overdue that no order asks for yet.",
            "该单位没有尚未责令缴纳的逾期欠费。",
            ArrearsRefusal.REGULATION)),
    TIME_LIMIT_PAST(
            rule("A time limit ends after the day of the order, {0}.", "缴纳期限须晚于下达之日 {0}。", ArrearsRefusal.REGULATION)),
    ORDER_IN_FORCE(conflict("The order is in force already.", "该限期缴纳通知已经生效。", ArrearsRefusal.REGULATION)),
    ENTERED_BY_THE_SAME_PERSON(conflict(
            "You entered this order yourself; another person has to confirm that it was delivered.",
            "该通知由您本人补录，须由他人确认送达。",
            ArrearsRefusal.TWO_PERSONS)),
    PLAN_STANDS(conflict(
            "The employer has a clearing plan already; annul it before another one is agreed.",
            "该单位已有清欠计划，须先撤销再另行签订。",
            ArrearsRefusal.CLEARING)),
    PLAN_NOT_THE_ARREARS(rule(
            "The instalments come to {0}, but {1} is overdue.", "各期合计 {0}，与逾期欠费 {1} 不符。", ArrearsRefusal.CLEARING)),
    PLAN_DAYS(rule(
            "Each instalment has a day of its own, after the plan is agreed on {0}.",
            "各期须有不同的缴纳日期，且晚于签订之日 {0}。", ArrearsRefusal.CLEARING)),
    INSTALMENT_NOT_POSITIVE(rule("An instalment is more than nothing.", "每期金额必须大于零。", ArrearsRefusal.CLEARING)),
    ISSUED_BY_THE_SAME_PERSON(conflict(
            "You issued this order yourself; another person has to annul it.",
            "该限期缴纳通知由您本人下达，须由他人撤销。",
            ArrearsRefusal.TWO_PERSONS));

    private static final String REGULATION = "《社会保险费征缴暂行条例》（国务院令第259号）第十三条";

    private static final String TWO_PERSONS = "《社会保险经办机构内部控制暂行办法》（劳社部发〔2007〕2号）：不相容岗位分离";

    private static final String CLEARING = "《社会保险费征缴暂行条例》（国务院令第259号）第十三条；各统筹地区清欠办法";

    private final Reason reason;

    ArrearsRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
