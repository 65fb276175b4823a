package org.ganlao.skills.appraisal.evaluation.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why an evaluation outside of exams is refused. */
public enum EvaluationRefusal implements ReasonedRefusal {
    WAY_IS_EXAM(rule("A certificate by exam is issued after an exam.", "考试鉴定的证书须经考试取得。", EvaluationRefusal.PLAN)),
    ENTERPRISE_MISSING(rule(
            "An evaluation by the enterprise names the enterprise by its organisation code.",
            "企业评价须填写企业的组织机构代码。",
            EvaluationRefusal.PLAN)),
    COLLEGE_MISSING(rule("A certification by college names the institution.", "院校认证须填写院校的标识。", EvaluationRefusal.PLAN)),
    NOT_A_COLLEGE(rule(
            "The institution is {0}; technician colleges and technical schools certify.",
            "该机构类型为 {0}，只有技师学院和技工学校可以认证。", EvaluationRefusal.PLAN)),
    LEVEL_ABOVE_COLLEGE(rule("This way leads to level {0} at most.", "该途径最高可认证至 {0} 级。", EvaluationRefusal.PLAN)),
    ASSESSORS_TOO_FEW(
            rule("{0} assessors took part; this way needs {1}.", "评审人员 {0} 名，不足规定的 {1} 名。", EvaluationRefusal.PLAN)),
    EVALUATION_SCORE_SHORT(
            rule("Theory and practice need {0} of 100 each.", "理论与操作成绩均须达到 {0} 分。", EvaluationRefusal.PLAN)),
    EVALUATION_DECIDED(conflict("The evaluation is {0} already.", "该评价已处于 {0} 状态。", EvaluationRefusal.PLAN));

    private static final String PLAN = "《2007年全省劳动和社会保障工作要点》（赣劳社办〔2007〕6号）第十六项：企业评价、院校认证、专项能力考核";

    private final Reason reason;

    EvaluationRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
