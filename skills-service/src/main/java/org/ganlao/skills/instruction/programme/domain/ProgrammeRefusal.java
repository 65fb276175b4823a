package org.ganlao.skills.instruction.programme.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a programme does not take something. */
public enum ProgrammeRefusal implements ReasonedRefusal {
    PROGRAMME_UNKNOWN(rule("There is no programme {0}.", "没有代码为 {0} 的计划或工程。", ProgrammeRefusal.PLAN)),
    PROGRAMME_GOAL_SET(conflict(
            "The programme has a goal for this region and year already: {0}.",
            "该地区、年度已有目标，见记录 {0}。", ProgrammeRefusal.PLAN)),
    PROGRAMME_GOAL_EMPTY(rule("A goal names persons or money.", "目标至少须填写人数或资金。", ProgrammeRefusal.PLAN)),
    INCUBATOR_NOT_OPEN(rule(
            "By what employment told, incubator {0} was not open on {1}.",
            "据就业服务的通报，孵化基地 {0} 在 {1} 未开放。", ProgrammeRefusal.PLAN)),
    CARRIED_RECORD_MISMATCH(rule(
            "A course, an incubator, an apprenticeship and a commendation are named by their id, an expense and evidence are not.",
            "课程、孵化基地、师徒结对、表彰须填写记录标识；支出、佐证不填写。",
            ProgrammeRefusal.PLAN)),
    CARRIED_AMOUNT_MISMATCH(rule(
            "An expense has a positive amount; nothing else has one.", "支出须填写正数金额；其他事项不填写金额。", ProgrammeRefusal.PLAN)),
    CARRIED_ALREADY(conflict("The programme carries it already, by {0}.", "该计划已纳入此项，见记录 {0}。", ProgrammeRefusal.PLAN));

    private static final String PLAN = "《2007年全省劳动和社会保障工作要点》（赣劳社办〔2007〕6号）第十四项、第十六项";

    private final Reason reason;

    ProgrammeRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
