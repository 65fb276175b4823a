package org.ganlao.employment.seeking.placement.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a placement, or a change of one, is refused. */
enum PlacementRefusal implements ReasonedRefusal {
    EMPLOYER_MISSING(
            rule("Work of this kind needs an employer.", "此类就业须注明用人单位。", "《劳动力市场管理规定》（劳动和社会保障部令第10号）：用人单位招用人员备案")),
    FLEXIBLE_WITH_EMPLOYER(
            rule("Flexible employment has no employer.", "灵活就业不应填写用人单位。", "《国务院关于进一步加强就业再就业工作的通知》（国发〔2005〕36号）：灵活就业")),
    NEW_URBAN_JOB_NOT_URBAN(rule(
            "A newly opened urban job is an urban one.", "城镇新增就业岗位必须属于城镇就业。", "《2007年全省劳动和社会保障工作要点》（赣劳社办〔2007〕6号）第一项")),
    ALREADY_PLACED(conflict(
            "The person holds work with this employer over this time already, recorded in region {0}.",
            "该人员在此期间已在该单位就业，登记地区为 {0}。", "《2007年全省劳动和社会保障工作要点》（赣劳社办〔2007〕6号）第一项：实名统计")),
    PLACEMENT_ENDED(
            conflict("The placement ended on {0} already.", "该就业已于 {0} 终止。", "《劳动力市场管理规定》（劳动和社会保障部令第10号）：就业状况变动")),
    ENDS_BEFORE_START(rule(
            "The placement would end before it began on {0}.",
            "就业终止日期早于就业日期 {0}。", "《劳动力市场管理规定》（劳动和社会保障部令第10号）：就业状况变动"));

    private final Reason reason;

    PlacementRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
