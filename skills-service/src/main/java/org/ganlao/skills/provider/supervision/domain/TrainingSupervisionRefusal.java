package org.ganlao.skills.provider.supervision.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** What the supervision of institutions does not take. */
public enum TrainingSupervisionRefusal implements ReasonedRefusal {
    DEFECT_BEFORE_INSPECTION(rule(
            "The institution was inspected on {0}; nothing is found before.",
            "检查日期为 {0}，发现日期不得更早。", TrainingSupervisionRefusal.LAW)),
    DEFECT_CURED(conflict("The defect was put right on {0}.", "该问题已于 {0} 整改。", TrainingSupervisionRefusal.LAW)),
    CURED_BEFORE_FOUND(rule(
            "The defect was found on {0} and is put right not before.",
            "该问题于 {0} 发现，整改日期不得更早。", TrainingSupervisionRefusal.LAW)),
    INSPECTION_WITH_DEFECTS(conflict(
            "{0} defects stand on the inspection; strike them out first.",
            "该检查下有 {0} 个问题，须先撤销问题。", TrainingSupervisionRefusal.LAW)),
    COMPLAINT_DECIDED(conflict("The complaint was decided on {0}.", "该投诉已于 {0} 办结。", TrainingSupervisionRefusal.LAW)),
    DECIDED_BEFORE_RECEIVED(rule(
            "The complaint was received on {0} and is decided not before.",
            "该投诉于 {0} 受理，办结日期不得更早。", TrainingSupervisionRefusal.LAW));

    private static final String LAW = "《民办教育促进法》（2002）第四十条、第四十一条、第六十二条；赣劳社办〔2007〕6号第十五项：培训机构监管";

    private final Reason reason;

    TrainingSupervisionRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
