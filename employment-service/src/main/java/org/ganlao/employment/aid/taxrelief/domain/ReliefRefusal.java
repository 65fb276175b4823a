package org.ganlao.employment.aid.taxrelief.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a certificate of tax relief is not registered. */
public enum ReliefRefusal implements ReasonedRefusal {
    RELIEF_OF_WHICH_EMPLOYER(rule(
            "An employer is named for a hired person, and only then.", "企业吸纳须注明用人单位，个体经营不填。", ReliefRefusal.NOTICE)),
    RELIEF_OF_ANOTHER_YEAR(rule(
            "A certificate that was issued on {0} is not one of the year {1}.",
            "{0} 核发的减免税凭证不属于 {1} 年度。", ReliefRefusal.NOTICE)),
    NO_CERTIFICATE_FOR_RELIEF(rule(
            "The person held no good Re-employment Preferential Certificate on {0}.",
            "该人员于 {0} 没有有效的《再就业优惠证》。", ReliefRefusal.NOTICE)),
    RELIEF_ABOVE_QUOTA(
            rule("{0} is above the quota of {1} for a person and year.", "{0} 超过每人每年定额 {1}。", ReliefRefusal.NOTICE)),
    RELIEF_ALREADY(conflict(
            "The person has certificate {0} of the year {1} in region {2}.",
            "该人员 {1} 年已有减免税凭证 {0}，登记地区为 {2}。", ReliefRefusal.NOTICE)),
    RELIEF_TERM_OVER(rule(
            "The person's taxes were relieved in {0} years already, which is the longest term.",
            "该人员已享受减免税 {0} 年，达到最长期限。", ReliefRefusal.NOTICE));

    private static final String NOTICE = "《财政部 国家税务总局关于下岗失业人员再就业有关税收政策问题的通知》（财税〔2005〕186号）";

    private final Reason reason;

    ReliefRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
