package org.ganlao.socialinsurance.collection.base.domain;

import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a declaration of wages, or a preview of contributions, is refused. */
public enum BaseRefusal implements ReasonedRefusal {
    WAGE_NOT_POSITIVE(rule("A declared wage is more than nothing.", "申报工资必须大于零。", BaseRefusal.DECLARATION)),
    NOTHING_DUE_MONTHLY(rule(
            "Who is insured as {0} owes no monthly contributions here.",
            "参保身份为 {0} 的人员不在此按月缴费。", BaseRefusal.REGULATION)),
    INDUSTRY_CLASS_NEEDED(rule(
            "For a worker the employer''s industry class is needed.",
            "测算职工缴费须注明单位的行业风险类别。",
            "《工伤保险条例》（国务院令第375号）第八条；劳社部发〔2003〕29号")),
    DECLARED_TWICE(rule("Each person stands in a declaration once.", "同一份申报中每人只能出现一次。", BaseRefusal.DECLARATION)),
    NOT_ENROLLED_THERE(rule(
            "{0} of the persons are not enrolled with this employer in this region.",
            "有 {0} 人在本地区未以该单位参保。", BaseRefusal.DECLARATION)),
    YEAR_NOT_BEGUN(rule(
            "Wages are declared for a year that has begun; {0} has not.",
            "只能申报已开始的缴费年度，{0} 年尚未开始。", BaseRefusal.DECLARATION)),
    ASSESSED_BY_INSPECTORS(rule(
            "An inspector or a supervisor assesses; who declares is a clerk.",
            "核定由稽核人员或主管办理，申报由经办人员办理。",
            "《社会保险稽核办法》（劳动和社会保障部令第16号）第五条、第十一条"));

    private static final String REGULATION = "《社会保险费征缴暂行条例》（国务院令第259号）第三条";
    private static final String DECLARATION = "《社会保险费申报缴纳管理暂行办法》（劳动和社会保障部令第2号）第三条、第五条";

    private final Reason reason;

    BaseRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
