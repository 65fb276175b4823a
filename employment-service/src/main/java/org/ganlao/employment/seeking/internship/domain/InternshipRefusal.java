package org.ganlao.employment.seeking.internship.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why an internship, its position or base, or a change of one, is refused. */
public enum InternshipRefusal implements ReasonedRefusal {
    NO_SUCH_BASE(rule("There is no such internship base.", "没有该见习基地。", InternshipRefusal.PLAN)),
    BASE_NOT_OPEN(rule("The internship base does not exist on {0}.", "该见习基地于 {0} 不存在。", InternshipRefusal.PLAN)),
    BASE_IN_USE(conflict(
            "The base has opened positions; its kind stays, and it is closed and not annulled.",
            "该基地已开设见习岗位，类别不能变更，也不能撤销登记，只能办理撤销建制。",
            InternshipRefusal.PLAN)),
    NO_SUCH_POSITION(rule("There is no such internship position.", "没有该见习岗位。", InternshipRefusal.PLAN)),
    POSITION_NOT_OPEN(rule(
            "The position is not open to an intern who begins on {0}.", "该岗位于 {0} 未开放见习。", InternshipRefusal.PLAN)),
    POSITION_FULL(conflict(
            "All {0} places of the position are taken on {1}.", "该岗位 {0} 个名额于 {1} 已满。", InternshipRefusal.PLAN)),
    POSITION_IN_USE(
            conflict("The position has interns; annul them first.", "该岗位已有见习人员，须先撤销见习记录。", InternshipRefusal.PLAN)),
    INTERN_ALREADY(conflict(
            "The person is an intern over this time already, in region {0}.",
            "该人员在此期间已在地区 {0} 见习。", InternshipRefusal.GRADUATES)),
    NO_MONTH_TO_CLAIM(rule(
            "By {0} no whole month of the internship had passed that is not claimed yet.",
            "截至 {0}，该见习没有尚未申领补贴的整月。", InternshipRefusal.GRADUATES)),
    INTERNSHIP_ENDED(conflict("The internship ended on {0} already.", "该见习已于 {0} 结束。", InternshipRefusal.GRADUATES)),
    INTERNSHIP_ENDS_BEFORE_START(
            rule("The internship would end before it began on {0}.", "见习结束日期早于开始日期 {0}。", InternshipRefusal.GRADUATES)),
    END_WITHOUT_OUTCOME(rule(
            "The last day and the outcome are stated together.", "见习结束日期与见习结果须同时填写。", InternshipRefusal.GRADUATES));

    private static final String PLAN = "《2007年全省劳动和社会保障工作要点》（赣劳社办〔2007〕6号）第六项：职业见习岗位1.2万个";
    private static final String GRADUATES = "《关于建立高校毕业生就业见习制度的通知》（国人部发〔2006〕17号）";

    private final Reason reason;

    InternshipRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
