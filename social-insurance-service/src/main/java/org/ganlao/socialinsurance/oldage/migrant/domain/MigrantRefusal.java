package org.ganlao.socialinsurance.oldage.migrant.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a worker from the countryside does not get what is asked. */
public enum MigrantRefusal implements ReasonedRefusal {
    NO_REFUND_HERE(rule(
            "On {0} the own contributions are not paid out at once in {1}; the relation is kept.",
            "{0} 时 {1} 不办理退保，养老保险关系予以保留。", MigrantRefusal.REFUND)),
    NOT_INSURED_AS_MIGRANT(rule(
            "The person was last insured as no worker from the countryside.",
            "该人员最近一次并非以农民工身份参保。",
            MigrantRefusal.REFUND)),
    ACCOUNT_KEPT_ELSEWHERE(
            rule("The agency of {0} keeps the account.", "个人账户由 {0} 经办机构管理，须向其申请。", MigrantRefusal.REFUND)),
    OTHER_MONTHS_COUNT(rule(
            "{0} of the months count by another insurance than as a worker from the countryside; the relation is kept.",
            "其中 {0} 个月并非以农民工身份缴费，养老保险关系予以保留。", MigrantRefusal.REFUND)),
    WORKER_DIED(rule(
            "The worker died on {0}; an heir asks for what is left of the account.",
            "该人员已于 {0} 死亡，个人账户余额由继承人申请。", MigrantRefusal.REFUND)),
    STILL_INSURED(conflict(
            "The person is insured; the employment ends first.", "该人员仍在参保，须先终止劳动关系和参保关系。", MigrantRefusal.REFUND)),
    NOTHING_TO_REFUND(rule("Nothing that the person paid is in the account.", "个人账户中没有本人缴费。", MigrantRefusal.REFUND)),
    NO_OTHER_KIND(rule(
            "In the full scheme the person is insured as something else.", "须注明转入后的参保身份。", MigrantRefusal.CONVERSION)),
    CONVERSION_ASKED(
            conflict("Conversion {0} of this enrolment stands.", "该参保关系已有转入申报 {0}。", MigrantRefusal.CONVERSION)),
    CONVERSION_DONE(conflict(
            "The person is in the full scheme; correct the enrolment instead.",
            "已转入，须更正参保关系。",
            MigrantRefusal.CONVERSION));

    private static final String REFUND = "劳社部发〔2001〕20号第一条";

    private static final String CONVERSION = "国发〔2006〕5号第五条：不同制度间关系接续；折算办法由试点地区规定";

    private final Reason reason;

    MigrantRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
