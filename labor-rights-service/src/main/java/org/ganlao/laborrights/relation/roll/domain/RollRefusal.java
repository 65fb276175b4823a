package org.ganlao.laborrights.relation.roll.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why an entry of an employer's roll, or a change of one, is refused. */
public enum RollRefusal implements ReasonedRefusal {
    ON_ROLL_ALREADY(conflict(
            "The person is on this employer's roll over this time already.", "该人员在此期间已在该单位名册中。", RollRefusal.ROLLS)),
    LEFT_ALREADY(conflict("The person left the roll on {0} already.", "该人员已于 {0} 离开名册。", RollRefusal.ROLLS)),
    ENTRY_HAS_CONTRACTS(conflict(
            "Contracts stand that were signed with this entry; annul them first.",
            "该名册记录下仍有劳动合同，请先撤销劳动合同。",
            RollRefusal.ROLLS)),
    LEAVES_BEFORE_JOINING(rule("The person joined the roll on {0} only.", "离开日期早于进入名册的日期 {0}。", RollRefusal.ROLLS)),
    TOO_YOUNG_TO_WORK(
            rule("The person was not yet {0} on {1}.", "该人员在 {1} 未满 {0} 周岁，不得招用。", "《禁止使用童工规定》（国务院令第364号）第二条"));

    private static final String ROLLS = "《关于建立劳动用工备案制度的通知》（劳社部发〔2006〕46号）：职工名册";

    private final Reason reason;

    RollRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
