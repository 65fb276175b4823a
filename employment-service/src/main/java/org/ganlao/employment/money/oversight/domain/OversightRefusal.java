package org.ganlao.employment.money.oversight.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why an inspection, a finding or a decision is not taken, or not changed as asked. */
public enum OversightRefusal implements ReasonedRefusal {
    INSPECTED_PERIOD(
            rule("The period ends on {1}, before it begins on {0}.", "检查期间止 {1} 早于起 {0}。", OversightRefusal.PLAN)),
    PAYMENTS_NOT_OVER(rule(
            "Payments of {0} may still come: today is {1}. An inspection ends with a day that is over.",
            "{0} 的支付尚未结束（今日为 {1}），检查期间须止于今日之前。", OversightRefusal.PLAN)),
    NO_SUCH_INSPECTION(rule("There is no such inspection.", "没有该项检查。", OversightRefusal.PLAN)),
    NOT_INSPECTED(rule("{0} does not lie in {1}, which is inspected.", "{0} 不属于被检查地区 {1}。", OversightRefusal.PLAN)),
    NOT_IN_THE_SAMPLE(
            rule("Claim {0} of {1} is not in the sample.", "地区 {1} 的补贴申请 {0} 不在样本之内。", OversightRefusal.PLAN)),
    BEFORE_THE_INSPECTION(rule("The sample was drawn on {0}.", "样本于 {0} 抽取。", OversightRefusal.PLAN)),
    INSPECTION_HAS_FINDINGS(
            conflict("The inspection has findings; annul them first.", "该检查已有问题记录，须先撤销。", OversightRefusal.PLAN)),
    RECTIFIED_BEFORE_FOUND(rule("It was found on {0}.", "该问题于 {0} 发现，整改日期不得早于此日。", OversightRefusal.PLAN)),
    FINDING_RECTIFIED(conflict("It was put right on {0} already.", "该问题已于 {0} 整改。", OversightRefusal.PLAN)),
    DUE_BEFORE_DECIDED(rule("It was decided on {0} and is due not before.", "期限不得早于决定日期 {0}。", OversightRefusal.PLAN)),
    DONE_BEFORE_DECIDED(
            rule("It was decided on {0} and is done not before.", "完成日期不得早于决定日期 {0}。", OversightRefusal.PLAN)),
    DECISION_DONE(conflict("It was done on {0} already.", "该事项已于 {0} 完成。", OversightRefusal.PLAN));

    private static final String PLAN = "《2007年全省劳动和社会保障工作要点》（赣劳社办〔2007〕6号）第二项：专查、抽查和督促检查";

    private final Reason reason;

    OversightRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
