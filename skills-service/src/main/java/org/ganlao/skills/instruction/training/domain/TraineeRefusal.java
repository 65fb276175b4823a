package org.ganlao.skills.instruction.training.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why an enrolment, or a change of one, is refused. */
public enum TraineeRefusal implements ReasonedRefusal {
    COURSE_FULL(conflict("All {0} places of the course are taken.", "该课程的 {0} 个名额已满。", TraineeRefusal.TRAINING)),
    ENROLLED_ALREADY(conflict(
            "The person takes part in this course already, as trainee {0}.",
            "该人员已报名本课程，学员标识为 {0}。", TraineeRefusal.TRAINING)),
    ENROLLED_AFTER_START(rule(
            "The course began on {0}; nobody enrols so long after.", "课程已于 {0} 开课，已过报名期限。", TraineeRefusal.TRAINING)),
    LATE_ENTRY_UNEXPLAINED(rule(
            "The course began on {0}; an enrolment that is entered more than {1} days after says why.",
            "课程已于 {0} 开课，超过 {1} 天补登报名须说明理由。", TraineeRefusal.TRAINING)),
    LATE_ENTRY_BY_CLERK(rule(
            "The course began on {0}; an enrolment that is entered more than {1} days after is entered by a reviewer.",
            "课程已于 {0} 开课，超过 {1} 天的报名由审核人员补登。", TraineeRefusal.TRAINING)),
    MODULE_OUT_OF_ORDER(rule(
            "Before {0} a person completes {1}.",
            "参加 {0} 前须先完成 {1}。", "《2007年全省劳动和社会保障工作要点》（赣劳社办〔2007〕6号）第四项：SIYB 培训模式")),
    RESIDENCE_NOT_ELIGIBLE(
            rule("A course of the kind {0} is not for {1} residents.", "{0} 课程的培训对象不含 {1} 户籍人员。", TraineeRefusal.PLAN)),
    TRAINER_AND_TRAINEE(conflict(
            "The person trains in this course or takes part in it, record {0}; nobody does both.",
            "该人员已是本课程的学员或任课教师（记录 {0}），不得兼任。", TraineeRefusal.TRAINING)),
    TRAINS_ALREADY(conflict(
            "The person trains in this course already, record {0}.",
            "该人员已登记为本课程任课教师，记录 {0}。", TraineeRefusal.TRAINING)),
    OUTSIDE_THE_COURSE(rule("The course is held from {0} to {1}.", "课程自 {0} 至 {1}，日期须在其间。", TraineeRefusal.TRAINING)),
    ATTENDED_BEFORE(conflict(
            "The attendance of {0} is noted already, record {1}.", "{0} 的考勤已登记，记录 {1}。", TraineeRefusal.TRAINING)),
    MORE_THAN_A_DAY(
            rule("{0} hours are more than the {1} of one day.", "{0} 学时超过每日最多 {1} 学时。", TraineeRefusal.TRAINING)),
    HOURS_NOT_ATTENDED(rule(
            "{0} hours are stated; the attendance of all days comes to {1}.",
            "申报出勤 {0} 学时，考勤记录合计 {1} 学时。", TraineeRefusal.TRAINING)),
    SCORE_NEEDED(rule(
            "Nobody completes a course of this kind without an assessment.", "该类课程结业须经考核。", TraineeRefusal.TRAINING)),
    SCORE_TOO_LOW(rule(
            "A score of {0} is below the {1} with which an assessment is passed.",
            "考核成绩 {0} 分，未达到合格线 {1} 分。", TraineeRefusal.TRAINING)),
    TOO_YOUNG(rule("The person was not yet {0} on {1}.", "该人员在 {1} 未满 {0} 周岁。", "《劳动法》（1994）第十五条")),
    NOT_ENROLLED(conflict(
            "The trainee is {0} and no longer in the course.", "该学员已处于 {0} 状态，不在课程中。", TraineeRefusal.TRAINING)),
    COMPLETION_IN_USE(conflict(
            "Money rests on this completion; a second person approves what becomes of it, at /v1/completion-amendments.",
            "已据此结业发放或申领补贴，更正或撤销须经另一人审批（/v1/completion-amendments）。",
            "财社〔2006〕1号《关于进一步加强就业再就业资金管理有关问题的通知》：职业培训补贴")),
    AMENDMENT_PROPOSED(conflict(
            "An amendment of this completion waits for its approval: {0}.",
            "该结业记录已有待审批的更正，见记录 {0}。", TraineeRefusal.TRAINING)),
    CHANGED_SINCE_PROPOSED(conflict(
            "The record was changed since this was proposed: version {0}, not {1}; take it back and propose anew.",
            "提出更正后该记录已有变更（现为第 {0} 版，提出时为第 {1} 版），请撤回后重新提出。", TraineeRefusal.TRAINING)),
    NOT_IN_COURSE(rule("The person does not take part in this course.", "该人员未报名本课程。", TraineeRefusal.TRAINING)),
    NOT_COMPLETED(conflict(
            "The trainee is {0}; only a completion can be corrected.",
            "该学员处于 {0} 状态，只能更正结业记录。", TraineeRefusal.TRAINING)),
    COMPLETED_BEFORE_END(rule(
            "The course lasts until {0}; nobody completes it earlier.",
            "课程于 {0} 结束，结业日期不得更早。", TraineeRefusal.TRAINING)),
    HOURS_SHORT(
            rule("{0} hours attended; the course demands {1}.", "出勤 {0} 学时，未达到课程要求的 {1} 学时。", TraineeRefusal.TRAINING)),
    DROPPED_OUT_BEFORE_ENROLMENT(rule("The trainee enrolled on {0} only.", "退学日期早于报名日期 {0}。", TraineeRefusal.TRAINING));

    private static final String TRAINING = "《就业训练规定》（劳部发〔1994〕506号）：培训管理";
    private static final String PLAN = "《2007年全省劳动和社会保障工作要点》（赣劳社办〔2007〕6号）第一项、第三项";

    private final Reason reason;

    TraineeRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
