package org.ganlao.laborrights.settlement.mediation.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a committee, a mediation or what is done with one is refused. */
public enum MediationRefusal implements ReasonedRefusal {
    EMPLOYER_OF_ENTERPRISE_COMMITTEE(rule(
            "A committee of an enterprise names its employer, one of a region none.",
            "企业调解委员会须写明用人单位，区域性调解组织不写。",
            MediationRefusal.RULES)),
    COMMITTEE_DISSOLVED(conflict("The committee was dissolved on {0}.", "该调解组织已于 {0} 撤销。", MediationRefusal.RULES)),
    COMMITTEE_NOT_THERE(rule("The committee is not there on {0}.", "该调解组织于 {0} 不存在。", MediationRefusal.RULES)),
    COMMITTEE_OF_ANOTHER_EMPLOYER(
            rule("The committee mediates for another employer.", "该企业调解委员会不受理其他单位的争议。", MediationRefusal.RULES)),
    MEDIATION_ELSEWHERE(conflict(
            "The mediation is {0}; it would have to be {1}.", "调解处于 {0} 状态，须处于 {1} 状态。", MediationRefusal.LAW)),
    MEDIATION_STEP_TOO_EARLY(rule("The step before was on {0}.", "日期早于上一步骤的日期 {0}。", MediationRefusal.LAW)),
    AGREED_BELOW_NOTHING(rule("Nobody agrees to pay less than nothing.", "协议金额不得为负数。", MediationRefusal.LAW)),
    STILL_TIME_TO_MEDIATE(conflict("There is time to mediate until {0}.", "调解期限至 {0} 方届满。", MediationRefusal.LAW));

    private static final String RULES = "《企业劳动争议调解委员会组织及工作规则》（劳部发〔1993〕301号）";
    private static final String LAW = "《企业劳动争议处理条例》第十条、第十一条；《劳动争议调解仲裁法》第十四条、第十五条";

    private final Reason reason;

    MediationRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
