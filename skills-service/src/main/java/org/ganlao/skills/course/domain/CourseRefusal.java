package org.ganlao.skills.course.domain;

import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a course is refused. */
public enum CourseRefusal implements ReasonedRefusal {
    COURSE_ENDS_BEFORE_START(rule(
            "The course would end before it begins on {0}.",
            "课程结束日期早于开课日期 {0}。", "Ganlao courses: a course has a first and a last day")),
    SIYB_MODULE_MISSING(rule(
            "An entrepreneurship course teaches one of the SIYB modules.", "创业培训课程须注明 SIYB 模块。", CourseRefusal.SIYB)),
    SIYB_MODULE_ELSEWHERE(
            rule("Only an entrepreneurship course teaches a SIYB module.", "只有创业培训课程才注明 SIYB 模块。", CourseRefusal.SIYB)),
    LEVEL_WITHOUT_OCCUPATION(
            rule("A qualification level needs its occupation.", "注明职业资格等级时须注明职业（工种）。", "《职业技能鉴定规定》（劳部发〔1993〕134号）"));

    private static final String SIYB = "《2007年全省劳动和社会保障工作要点》（赣劳社办〔2007〕6号）第四项：SIYB 培训模式";

    private final Reason reason;

    CourseRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
