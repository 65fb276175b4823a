package org.ganlao.skills.appraisal.prerequisite.domain;

import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a person may not reach for a level. */
public enum PrerequisiteRefusal implements ReasonedRefusal {
    LEVEL_WITHOUT_PREREQUISITE(rule(
            "Level {1} of occupation {0} needs the certificate of the level below, or {2} years of work.",
            "报考职业（工种）{0} 的 {1} 级，须持有下一等级证书，或从事本职业满 {2} 年。", PrerequisiteRefusal.APPRAISAL)),
    LEVEL_NEEDS_CERTIFICATE(rule(
            "Level {1} of occupation {0} needs the certificate of the level below.",
            "报考职业（工种）{0} 的 {1} 级，须持有下一等级证书。", PrerequisiteRefusal.APPRAISAL)),
    YEARS_BEFORE_WORKING_AGE(rule(
            "Nobody works before the age of {0}; the person cannot have worked for {1} years.",
            "未满 {0} 周岁不得就业，该人员不可能已从业 {1} 年。", PrerequisiteRefusal.WORKING_AGE)),
    NOT_A_GRADUATE(rule(
            "Trainee {0} is no graduate of a course for this occupation and level, or another person.",
            "学员 {0} 不是本职业（工种）本等级培训的结业学员，或并非本人。", PrerequisiteRefusal.APPRAISAL));

    private static final String APPRAISAL = "《职业技能鉴定规定》（劳部发〔1993〕134号）第十五条；国家职业标准：申报条件";

    private static final String WORKING_AGE = "《劳动法》（1994）第十五条：禁止招用未满十六周岁的未成年人";

    private final Reason reason;

    PrerequisiteRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
