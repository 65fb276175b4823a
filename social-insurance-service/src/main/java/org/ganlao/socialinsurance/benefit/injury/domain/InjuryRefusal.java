package org.ganlao.socialinsurance.benefit.injury.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why something is refused that is asked about an injury at work. Not to be recognised is no refusal. */
public enum InjuryRefusal implements ReasonedRefusal {
    REPORTED_BEFORE_ACCIDENT(rule(
            "The accident was on {0}; it is not reported before.",
            "事故发生于 {0}，申请日期不得更早。", InjuryRefusal.REGULATION + "第十七条")),
    REPORTED_TOO_LATE(rule(
            "A report by the {0} was due by {1}.", "{0} 提出工伤认定申请的期限为 {1}，已逾期。", InjuryRefusal.REGULATION + "第十七条")),
    INJURY_REPORTED(conflict(
            "The accident of this person on this day is case {0} already.",
            "该人员当日事故已有案件 {0}。", InjuryRefusal.REGULATION + "第十七条")),
    CASE_IN_ANOTHER_STATE(conflict(
            "The case is {0}; what you ask for is not done in this state.",
            "该案件现为“{0}”状态，不能办理此项业务。", InjuryRefusal.REGULATION + "第十八条至第二十条")),
    STEP_BEFORE_THE_LAST(rule(
            "The step before was on {0}; this one is not earlier.",
            "上一环节日期为 {0}，本环节日期不得更早。", InjuryRefusal.REGULATION + "第十八条至第二十五条")),
    APPRAISAL_UNDER_WAY(conflict(
            "Appraisal {0} of the case is not concluded.", "该案件的鉴定 {0} 尚未作出结论。", InjuryRefusal.REGULATION + "第二十三条")),
    APPRAISAL_OUT_OF_ORDER(rule(
            "An appraisal {0} is not asked for here: the last conclusion is of {1}.",
            "此时不能申请 {0} 鉴定，最近一次结论日期为 {1}。", InjuryRefusal.REGULATION + "第二十三条、第二十六条、第二十八条")),
    APPRAISAL_CONCLUDED(
            conflict("The appraisal was concluded on {0}.", "该鉴定已于 {0} 作出结论。", InjuryRefusal.REGULATION + "第二十五条")),
    EXTENDED_ALREADY(conflict(
            "The time of the appraisal was extended already.", "鉴定期限已延长过一次。", InjuryRefusal.REGULATION + "第二十五条")),
    CONCLUDED_BY_WHO_ASKED(rule(
            "Whoever asked for the appraisal does not conclude it.", "鉴定申请经办人不得录入鉴定结论。", InjuryRefusal.TWO_PERSONS)),
    DECIDED_BY_WHO_REPORTED(rule(
            "Whoever took the report does not decide on the recognition.",
            "受理登记人不得作出认定决定。",
            InjuryRefusal.TWO_PERSONS)),
    NO_GRADE(rule(
            "For benefits of this kind there is no conclusion that gives a right to them.",
            "没有可据以核定该项待遇的鉴定结论或死亡事实。",
            InjuryRefusal.REGULATION + "第三十三条至第三十七条")),
    KIN_OUT_OF_PLACE(rule(
            "Kin and a payee are named with a death, and only then.",
            "仅因工死亡待遇须填写领取人和供养亲属。",
            InjuryRefusal.REGULATION + "第三十七条")),
    WAGE_NOT_KNOWN(rule(
            "No contribution month of the person up to {0} is known, so there is no wage of one''s own.",
            "截至 {0} 无该人员的缴费工资记录，无法确定本人工资。", InjuryRefusal.REGULATION + "第六十一条")),
    REVIEWED_ALREADY(
            conflict("Review {0} is of this region and year already.", "该地区该年度已有费率核定 {0}。", "劳社部发〔2003〕29号第四条：浮动费率")),
    REHABILITATION_ENDED(conflict("The rehabilitation ended on {0}.", "该康复已于 {0} 结束。", "赣劳社办〔2007〕6号第十项：工伤康复")),
    AWARD_WORKED_OUT_BEFORE(conflict(
            "Another award of the injury was given or struck out since; annul this one and work it out anew.",
            "核定后该工伤的其他待遇核定已发生变化，请作废后重新核定。",
            InjuryRefusal.REGULATION + "第三十三条至第三十五条")),
    AWARDED_ALREADY(
            conflict("Award {0} gives this already.", "该项待遇已由核定 {0} 给予。", InjuryRefusal.REGULATION + "第三十三条至第三十七条"));

    private static final String REGULATION = "《工伤保险条例》（国务院令第375号）";
    private static final String TWO_PERSONS = "劳社部发〔2007〕2号《社会保险经办机构内部控制暂行办法》：不相容岗位分离";

    private final Reason reason;

    InjuryRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
