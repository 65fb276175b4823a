package org.ganlao.socialinsurance.benefit.unemployment.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why something is refused that is asked about a benefit of unemployment. Not to be entitled is no refusal. */
public enum UnemploymentRefusal implements ReasonedRefusal {
    CLAIMED_BEFORE_LOSS(rule(
            "The work was lost on {0}; it is not claimed for before.",
            "该人员于 {0} 失去工作，申领日期不得更早。", UnemploymentRefusal.REGULATION + "第十六条")),
    CLAIMED_ALREADY(conflict(
            "The person has claim {0} for this loss of work, or one that is not decided.",
            "该人员就此次失业已有申领记录 {0}，或另有申领尚未审批。", UnemploymentRefusal.REGULATION + "第十六条")),
    STILL_RECEIVING(conflict(
            "The benefit of claim {0} is due until {1}; it stops first.",
            "申领记录 {0} 的失业保险金发放至 {1}（不含），须先停发。", UnemploymentRefusal.REGULATION + "第十七条")),
    NO_MONTHLY_BENEFIT(conflict(
            "The claim is {0}, so nothing is due by the month.",
            "该申领处于 {0} 状态，不按月发放。", UnemploymentRefusal.REGULATION + "第十五条")),
    BENEFIT_STOPPED(conflict(
            "The benefit stopped by {0} already.", "该失业保险金已自 {0} 停发。", UnemploymentRefusal.REGULATION + "第十五条")),
    BENEFIT_NOT_STOPPED(conflict(
            "No reason to stop was stated that could be taken back.",
            "未登记停发事由，无可撤回。",
            UnemploymentRefusal.REGULATION + "第十五条")),
    STOPS_BEFORE_LOSS(rule(
            "The work was lost on {0}; the benefit does not stop before.",
            "该人员于 {0} 失去工作，停发日期不得更早。", UnemploymentRefusal.REGULATION + "第十五条")),
    NOT_RECEIVING(rule(
            "No benefit of the claim is due on {0}.", "该申领在 {0} 不在领取期内。", UnemploymentRefusal.REGULATION + "第十条、第十九条")),
    AID_USED_UP(rule(
            "{0} yuan were asked for; of this aid {1} yuan are left.",
            "申请 {0} 元，该项补助仅余 {1} 元。", UnemploymentRefusal.REGULATION + "第十条、第十九条")),
    ALERT_ACKNOWLEDGED(conflict("The alert was acknowledged on {0}.", "该预警已于 {0} 签收。", "赣劳社办〔2007〕6号第十一项：失业预警")),
    AID_PAID_ELSEWHERE(conflict(
            "The employment fund gave {0} for this person over this time, as claim {1}.",
            "就业资金已就该人员同期支付 {0}（申请 {1}），不得重复享受。", UnemploymentRefusal.REGULATION + "第十条；赣劳社办〔2007〕6号第十一项"));

    private static final String REGULATION = "《失业保险条例》（国务院令第258号）";

    private final Reason reason;

    UnemploymentRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
