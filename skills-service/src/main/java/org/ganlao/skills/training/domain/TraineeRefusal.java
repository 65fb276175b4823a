package org.ganlao.skills.training.domain;

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
    ENROLLED_AFTER_COURSE(rule("The course ended on {0}.", "课程已于 {0} 结束，不能报名。", TraineeRefusal.TRAINING)),
    RURAL_RESIDENCE_NEEDED(
            rule("Transfer training is for rural residents.", "农村劳动力转移培训的对象为农村劳动者。", TraineeRefusal.PLAN)),
    TOO_YOUNG(rule("The person was not yet {0} on {1}.", "该人员在 {1} 未满 {0} 周岁。", "《劳动法》（1994）第十五条")),
    NOT_ENROLLED(conflict(
            "The trainee is {0} and no longer in the course.", "该学员已处于 {0} 状态，不在课程中。", TraineeRefusal.TRAINING)),
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
