package org.ganlao.socialinsurance.benefit.residentmedical.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a funding of the residents' cooperative medical scheme is not taken. */
public enum ResidentRefusal implements ReasonedRefusal {
    NOT_A_RESIDENT(
            rule("The person is insured as {0}, not as a resident.", "该人员以 {0} 身份参保，不是城镇居民。", ResidentRefusal.SCHEME)),
    FUNDING_DOES_NOT_ADD_UP(rule(
            "The parts of the funding do not sum to the standard {0}.",
            "各方分担额之和与筹资标准 {0} 不符。", ResidentRefusal.SCHEME)),
    FUNDED_ALREADY(
            conflict("The year {0} is funded already, by {1}.", "{0} 年度已缴费（{1}），不得重复缴费。", ResidentRefusal.SCHEME)),
    YEAR_NOT_OPEN(rule(
            "Money received on {1} does not fund the year {0}.", "{1} 到账的款项不能缴纳 {0} 年度的费用。", ResidentRefusal.SCHEME)),
    NOT_ENROLLED_THEN(rule(
            "The person is not enrolled on {0}, from when the funding would cover.",
            "缴费应自 {0} 起生效，该人员当日未参保。", ResidentRefusal.SCHEME)),
    BOOKED_BY_YOU(conflict(
            "Whoever booked it does not strike it out; another person must.",
            "经办人不得撤销本人入账的款项，须由他人办理。",
            "劳社部发〔2007〕2号：不相容岗位分离")),
    SUBSIDY_NOT_POSITIVE(rule("A subsidy is more than nothing.", "补助金额必须大于零。", ResidentRefusal.SCHEME));

    private static final String SCHEME = "赣劳社办〔2007〕6号第九项；江西省城镇居民合作医疗试点办法";

    private final Reason reason;

    ResidentRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
