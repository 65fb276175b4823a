package org.ganlao.skills.instruction.apprenticeship.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a pair of master and apprentice, or what is asked of one, is refused. */
public enum ApprenticeshipRefusal implements ReasonedRefusal {
    MASTER_NOT_CERTIFIED(rule(
            "A master of this occupation holds a certificate of level {0} or higher in force on {1}.",
            "师傅须持有本职业 {0} 级及以上、在 {1} 有效的职业资格证书。", ApprenticeshipRefusal.PLAN)),
    MASTER_IS_APPRENTICE(rule("Nobody is their own master.", "师傅与徒弟不得为同一人。", ApprenticeshipRefusal.PLAN)),
    MASTER_HAS_ENOUGH(conflict(
            "The master has {0} apprentices already, which is the most.",
            "该师傅已带徒 {0} 名，达到上限。", ApprenticeshipRefusal.PLAN)),
    APPRENTICE_HAS_MASTER(conflict(
            "The apprentice learns this occupation from a master already, in pair {0}.",
            "该徒弟本职业已有师傅，见记录 {0}。", ApprenticeshipRefusal.PLAN)),
    APPRENTICESHIP_TERM(rule("A pair is for {0} to {1} months.", "带徒期限为 {0} 至 {1} 个月。", ApprenticeshipRefusal.PLAN)),
    APPRENTICESHIP_GOAL_REACHED(
            rule("The apprentice holds level {0} already.", "徒弟已持有 {0} 级证书，目标等级须更高。", ApprenticeshipRefusal.PLAN)),
    APPRENTICESHIP_IN_ANOTHER_STATE(conflict(
            "The pair is {0}; what you ask for is not done in this state.",
            "该师徒结对现为“{0}”状态，不能办理此项业务。", ApprenticeshipRefusal.PLAN)),
    RESULT_BEFORE_BEGINNING(rule("The pair began on {0} only.", "结果日期早于结对日期 {0}。", ApprenticeshipRefusal.PLAN)),
    GOAL_NOT_CERTIFIED(rule(
            "The goal is reached by a certificate of level {0} or higher, issued since {1}.",
            "达成目标须取得自 {1} 起核发的 {0} 级及以上证书。", ApprenticeshipRefusal.PLAN));

    private static final String PLAN = "《2007年全省劳动和社会保障工作要点》（赣劳社办〔2007〕6号）第十四项：“名师带徒”制度、“新技师培养带动计划”";

    private final Reason reason;

    ApprenticeshipRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
