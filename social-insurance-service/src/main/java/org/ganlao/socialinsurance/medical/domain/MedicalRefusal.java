package org.ganlao.socialinsurance.medical.domain;

import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a bill is not paid as asked, or a hospital or pharmacy not dealt with. */
public enum MedicalRefusal implements ReasonedRefusal {
    COST_NEGATIVE(rule("No class of costs is negative.", "各类费用均不得为负数。", MedicalRefusal.SETTLEMENT)),
    NOTHING_BILLED(rule("The bill comes to nothing.", "账单金额为零。", MedicalRefusal.SETTLEMENT)),
    TIER_OF_HOSPITALS(rule(
            "A hospital has a tier and a pharmacy has none; {0} does not go with it.",
            "医院须注明等级，药店无等级；{0} 与之不符。", MedicalRefusal.DESIGNATION));

    private static final String SETTLEMENT = "劳社部发〔1999〕23号《加强城镇职工基本医疗保险费用结算管理的意见》";
    private static final String DESIGNATION = "劳社部发〔1999〕14号《城镇职工基本医疗保险定点医疗机构管理暂行办法》";

    private final Reason reason;

    MedicalRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
