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
    NOT_LEFT(conflict(
            "The person is on the roll; there is no departure to take back.", "该人员仍在册，没有可撤回的离开记录。", RollRefusal.ROLLS)),
    EMPLOYER_STAYS(rule(
            "The entry belongs to the roll of employer {0}; annul it and put the person on the other roll.",
            "该记录属于单位 {0} 的名册；单位录错的，应撤销后在另一单位重新登记。", RollRefusal.ROLLS)),
    DEPARTURE_RECORDED_APART(rule(
            "A correction states the last day of who has left, and none of who has not; departures are recorded and taken back by"
                    + " themselves.",
            "更正时，已离开的须填写最后一日，在册的不填；离开及撤回离开应单独登记。",
            RollRefusal.ROLLS)),
    POST_DIFFERS(conflict(
            "The person is on this employer's roll already (entry {0}, since {1}) with another post than the one stated; state the"
                    + " same, or correct the entry.",
            "该人员已在该单位名册中（记录 {0}，自 {1} 起），所填岗位与名册不一致；请按名册填写，或先更正名册记录。", RollRefusal.ROLLS)),
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
