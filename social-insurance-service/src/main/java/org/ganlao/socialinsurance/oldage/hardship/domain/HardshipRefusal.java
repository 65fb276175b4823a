package org.ganlao.socialinsurance.oldage.hardship.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why help in hardship is refused. */
public enum HardshipRefusal implements ReasonedRefusal {
    SUBSIDY_BEFORE_AGE(rule(
            "On {0} the person is not of the age of retirement yet, or it is not known.",
            "{0} 该人员未达退休年龄，或出生日期不详。", HardshipRefusal.SUBSIDIES)),
    SUBSIDY_OF_INSURED(rule(
            "Who is insured in the basic pension insurance has no subsidy of a collective.",
            "已参加基本养老保险的人员不享受城镇大集体退休职工生活补助。",
            HardshipRefusal.SUBSIDIES)),
    SUBSIDY_OF_DEAD(rule("The person died on {0}.", "该人员已于 {0} 死亡。", HardshipRefusal.SUBSIDIES)),
    SUBSIDY_GRANTED(conflict(
            "The person has a living subsidy already, since {0}.", "该人员自 {0} 起已享受生活补助。", HardshipRefusal.SUBSIDIES)),
    SUBSIDY_ENDED(
            conflict("The subsidy ended with the month before {0}.", "该生活补助已自 {0} 起停发。", HardshipRefusal.SUBSIDIES)),
    SUBSIDY_ENDS_BEFORE(
            rule("The subsidy began in {0}; it ends no earlier.", "该生活补助自 {0} 起，停发不得更早。", HardshipRefusal.SUBSIDIES)),
    LUMP_SUM_AGREED(conflict(
            "The firm has agreed on {0} already to pay for its retirees.",
            "该企业已于 {0} 商定一次性缴费。", HardshipRefusal.LUMP_SUMS)),
    LUMP_SUM_RECEIVED(conflict("The lump sum was received on {0}.", "该一次性缴费已于 {0} 到账。", HardshipRefusal.LUMP_SUMS)),
    LUMP_SUM_WHOLE(
            rule("The firm owes {0} and pays it at once, not {1}.", "应一次缴清 {0}，不是 {1}。", HardshipRefusal.LUMP_SUMS)),
    LUMP_SUM_BEFORE_AGREEMENT(rule(
            "The agreement is of {0}; money that came before belongs to something else.",
            "商定日期为 {0}，到账日期不得早于该日。", HardshipRefusal.LUMP_SUMS));

    private static final String SUBSIDIES = "赣劳社办〔2007〕6号第24项：困难企事业单位退休职工生活补助";
    private static final String LUMP_SUMS = "赣劳社办〔2007〕6号第24项：关闭破产、改制企业退休人员医疗保险";

    private final Reason reason;

    HardshipRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
