package org.ganlao.socialinsurance.register.person.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why the record of a person, or a change of it, is refused. */
public enum PersonRefusal implements ReasonedRefusal {
    PERSON_REGISTERED(
            conflict("The person is registered already, in region {0}.", "该人员已在 {0} 登记。", PersonRefusal.ONCE)),
    PERSON_NOT_REGISTERED(rule(
            "Person {0} is not registered for social insurance.", "人员 {0} 尚未办理社会保险登记。", PersonRefusal.REGISTRATION)),
    PERSON_IN_USE(conflict(
            "Enrolments or benefits stand on this record; annul or correct them first.",
            "该人员名下尚有参保关系或待遇记录，须先行撤销或更正。",
            PersonRefusal.REGISTRATION)),
    DOCUMENT_SAYS_OTHERWISE(rule("The identity document says {0}.", "证件号码显示为 {0}，与填报不符。", "GB 11643-1999；《居民身份证法》第三条")),
    WORK_BEFORE_BIRTH(rule(
            "The person was born on {0}; work began after that day.",
            "该人员出生于 {0}，参加工作日期必须晚于该日。", PersonRefusal.REGISTRATION)),
    DIED_BEFORE_BIRTH(rule(
            "The person was born on {0} and cannot have died before.", "该人员出生于 {0}，死亡日期不得早于该日。", PersonRefusal.DEATH)),
    PERSON_DEAD(conflict("The person died on {0}.", "该人员已于 {0} 死亡。", PersonRefusal.DEATH)),
    NO_DEATH_NOTED(conflict("No death is noted that could be taken back.", "未登记死亡，无可撤回。", PersonRefusal.DEATH)),
    RIVALS_STAND(conflict(
            "Records {0} and {1} stand both; strike one of them out or end it first.",
            "记录 {0} 与 {1} 同时有效，须先撤销或终止其一。", PersonRefusal.ONCE)),
    RIVALS_SETTLED(conflict("{0} has settled it already.", "已由 {0} 处理。", PersonRefusal.ONCE));

    private static final String ONCE = "国发〔2005〕38号：每人只有一个基本养老保险个人账户；劳社部发〔2002〕3号：以公民身份号码为社会保障号码";
    private static final String REGISTRATION = "《社会保险登记管理暂行办法》（劳动和社会保障部令第1号）第七条至第十二条";
    private static final String DEATH = "国发〔1997〕26号第四条；《社会保险稽核办法》（劳动和社会保障部令第16号）第十二条";

    private final Reason reason;

    PersonRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
