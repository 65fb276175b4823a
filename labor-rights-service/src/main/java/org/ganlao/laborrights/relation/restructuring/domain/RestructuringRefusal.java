package org.ganlao.laborrights.relation.restructuring.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a staff-placement plan, one of its workers or its review is refused. */
public enum RestructuringRefusal implements ReasonedRefusal {
    VOTE_DOES_NOT_ADD_UP(rule(
            "Of {0} delegates {1} are present; {2} votes in favour and {3} against do not add up to that.",
            "代表 {0} 人、到会 {1} 人，与赞成 {2} 票、反对 {3} 票不符。", RestructuringRefusal.CONGRESS)),
    VOTED_AFTER_SUBMISSION(rule(
            "The congress voted on {0}, after the plan was submitted on {1}.",
            "职工代表大会于 {0} 表决，晚于方案申报日期 {1}。", RestructuringRefusal.OPINION_96)),
    FUNDS_BELOW_NOTHING(rule("Funds are never less than nothing.", "安置费用不得为负数。", RestructuringRefusal.OPINION_60)),
    REVIEWED_BEFORE_SUBMISSION(
            rule("The plan was submitted on {0} only.", "审核日期早于方案申报日期 {0}。", RestructuringRefusal.OPINION_60)),
    WORKER_LISTED_ALREADY(conflict("The plan lists the worker already.", "方案已列有该职工。", RestructuringRefusal.OPINION_60)),
    PLAN_ACCEPTED(conflict(
            "The plan was accepted as {0} and is not changed any more; what is wrong with it is annulled.",
            "该方案已审核通过（{0}），不能再变更；有误的应予撤销。", RestructuringRefusal.OPINION_60)),
    PLAN_RETURNED(conflict(
            "The plan was given back; it is reviewed when it has been submitted anew.",
            "该方案已退回，重新申报后方可审核。",
            RestructuringRefusal.OPINION_60)),
    CONGRESS_NOT_QUORATE(conflict(
            "{0} of {1} delegates were present; {2} of every three must be.",
            "代表 {1} 人，到会 {0} 人，不足三分之{2}。", RestructuringRefusal.CONGRESS)),
    PLAN_NOT_CARRIED(conflict(
            "{0} of {1} delegates voted for the plan, which is no majority.",
            "代表 {1} 人，赞成 {0} 票，未过半数，职工安置方案未获通过。", RestructuringRefusal.OPINION_96)),
    FUNDS_NOT_SECURED(conflict(
            "The placement needs {0} yuan, of which {1} are secured.",
            "安置费用需 {0} 元，已落实 {1} 元。", RestructuringRefusal.OPINION_60)),
    WORKERS_INCOMPLETE(conflict(
            "The plan concerns {0} workers; {1} are listed.",
            "方案涉及职工 {0} 人，实名列入 {1} 人。", RestructuringRefusal.OPINION_60)),
    STRUCK_OUT_BY_REVIEWERS(new Reason(
            403,
            "The plan was accepted as {0}; its workers are struck out by a reviewer or supervisor.",
            "该方案已审核通过（{0}），须由审核人员或主管人员撤销其职工。",
            RestructuringRefusal.OPINION_60)),
    NO_SUCH_PLAN(rule("{0} is no plan of the region.", "{0} 不是本地区的职工安置方案。", RestructuringRefusal.OPINION_60)),
    REFERENCE_USED(conflict(
            "Another plan was accepted under the reference {0}.",
            "审核编号 {0} 已用于其他方案。", RestructuringRefusal.OPINION_60));

    private static final String CONGRESS = "《全民所有制工业企业职工代表大会条例》（1986）";
    private static final String OPINION_96 = "国办发〔2003〕96号《关于规范国有企业改制工作的意见》：职工安置方案须经职工代表大会审议通过";
    private static final String OPINION_60 = "国办发〔2005〕60号《关于进一步规范国有企业改制工作的实施意见》：职工安置方案报劳动保障部门审核，费用落实";

    private final Reason reason;

    RestructuringRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
