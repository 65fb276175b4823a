package org.ganlao.skills.funding.subsidy.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a training subsidy is not dealt with as asked. That nothing is released for a graduate is a result and no refusal. */
public enum SubsidyRefusal implements ReasonedRefusal {
    GRADUATE_UNKNOWN(
            rule("Trainee {0} did not complete this course.", "学员 {0} 未在本课程结业，不得申领培训补贴。", SubsidyRefusal.MONEY)),
    GRADUATE_NAMED_TWICE(rule("Trainee {0} is in the list twice.", "学员 {0} 在名单中重复。", SubsidyRefusal.MONEY)),
    NO_RELEASE_RULE(rule(
            "No release rule was in force on {0} for courses of this kind and level.",
            "{0} 该类别、等级的课程没有有效的补贴发放规定。", SubsidyRefusal.PLAN)),
    SUBSIDY_IN_ANOTHER_STATE(conflict(
            "It is {0}; what you ask for is not done in this state.", "现为“{0}”状态，不能办理此项业务。", SubsidyRefusal.MONEY)),
    SUBSIDY_PAID_OUT(conflict(
            "{0} of the graduates are paid already; recall them one by one.",
            "已支付 {0} 人，不能撤销整单，请逐人追回。", SubsidyRefusal.MONEY)),
    RETURNED_BEFORE_PAYMENT(
            rule("It was paid on {0}, and comes back not before.", "该笔于 {0} 支付，退回日期不得更早。", SubsidyRefusal.MONEY));

    private static final String MONEY = "财社〔2006〕1号《关于进一步加强就业再就业资金管理有关问题的通知》：职业培训补贴";
    private static final String PLAN = "《2007年全省劳动和社会保障工作要点》（赣劳社办〔2007〕6号）第十五项";

    private final Reason reason;

    SubsidyRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
