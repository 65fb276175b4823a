package org.ganlao.skills.instruction.course.domain;

import static org.ganlao.platform.problem.Reason.conflict;
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
            rule("A qualification level needs its occupation.", "注明职业资格等级时须注明职业（工种）。", "《职业技能鉴定规定》（劳部发〔1993〕134号）")),
    TOO_FEW_HOURS(rule(
            "{0} hours are below the {1} that a course of the occupation's level {2} teaches at least.",
            "{0} 学时少于该职业 {2} 级课程至少应有的 {1} 学时。", "国家职业标准：培训期限（比例为工作口径）")),
    PARTNER_NEEDED(rule(
            "A school–enterprise course names the enterprise with which it is held.",
            "校企合作课程须注明合作企业。",
            CourseRefusal.COOPERATION)),
    ORDER_NEEDED(rule(
            "An order-based course names the order for workers for which it is held.",
            "订单培训课程须注明用工订单。",
            CourseRefusal.COOPERATION)),
    COURSE_IN_USE(conflict(
            "{0} trainees or trainers are in the course; it is not struck out.",
            "该课程已有 {0} 名学员或任课教师，不得撤销。", "Ganlao records: nothing is struck out that others stand on"));

    private static final String COOPERATION = "《2007年全省劳动和社会保障工作要点》（赣劳社办〔2007〕6号）第十四项：校企合作、订单培训";
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
