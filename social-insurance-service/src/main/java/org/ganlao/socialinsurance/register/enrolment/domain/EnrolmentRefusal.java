package org.ganlao.socialinsurance.register.enrolment.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why an enrolment, or a change of one, is refused. */
public enum EnrolmentRefusal implements ReasonedRefusal {
    INSURANCE_NOT_OPEN(
            rule("A person of kind {0} cannot join the insurance {1}.", "{0} 类人员不能参加 {1} 保险。", EnrolmentRefusal.SCOPE)),
    INSURANCE_NOT_OPEN_YET(rule(
            "On {2} the insurance {1} was not open yet to persons of kind {0}.",
            "{2} 时 {0} 类人员尚不能参加 {1} 保险。", EnrolmentRefusal.INSTITUTIONS)),
    EMPLOYER_NO_INSTITUTION(rule(
            "Staff of institutions is insured through a state organ or public institution; {0} is none.",
            "机关事业单位工作人员须通过机关事业单位参保，{0} 不属此类。", EnrolmentRefusal.INSTITUTIONS)),
    EMPLOYER_NEEDED(
            rule("A person of kind {0} is insured through an employer.", "{0} 类人员须通过单位参保。", EnrolmentRefusal.SCOPE)),
    EMPLOYER_OUT_OF_PLACE(
            rule("A person of kind {0} is insured without an employer.", "{0} 类人员不通过单位参保。", EnrolmentRefusal.SCOPE)),
    EMPLOYER_HAS_CLOSED(rule(
            "The employer closed on {0}; it insures nobody from that day on.",
            "该单位已于 {0} 注销社会保险登记，自该日起不得参保。", EnrolmentRefusal.CHANGES)),
    JOINED_WITH_EMPLOYER(rule(
            "Who is insured through an employer is brought in by it, with no other group.",
            "通过单位参保的人员由单位办理，不填报集体来源。",
            EnrolmentRefusal.SCOPE)),
    INSURED_ALREADY(conflict(
            "The person is insured here over this time already, in region {0}.",
            "该人员在此期间已在 {0} 参加该项保险。", EnrolmentRefusal.ONCE)),
    NOT_ACTIVE(conflict(
            "The enrolment is {0}, so it cannot be suspended.", "该参保关系处于 {0} 状态，不能中断。", EnrolmentRefusal.CHANGES)),
    NOT_SUSPENDED(conflict(
            "The enrolment is {0}, so it cannot be resumed.", "该参保关系处于 {0} 状态，不能恢复。", EnrolmentRefusal.CHANGES)),
    NOT_LEFT(conflict(
            "The enrolment is {0} and has not left for another region.",
            "该参保关系处于 {0} 状态，并未转出。", EnrolmentRefusal.CHANGES)),
    ENROLMENT_ENDED(conflict("The enrolment has ended ({0}).", "该参保关系已终止（{0}）。", EnrolmentRefusal.CHANGES)),
    ENDED_YET_INSURED(rule(
            "An enrolment that has ended states the first day no longer insured.",
            "已终止的参保关系须注明停保首日。",
            EnrolmentRefusal.CHANGES)),
    STOPS_BEFORE_START(rule(
            "The person is insured since {0}; at least that day was insured.",
            "该人员自 {0} 起参保，停保日期必须晚于该日。", EnrolmentRefusal.CHANGES)),
    RESUMES_BEFORE_STOP(rule(
            "The insurance stopped on {0}; it cannot be resumed before.",
            "该参保关系于 {0} 中断，恢复日期不得更早。", EnrolmentRefusal.CHANGES)),
    PERIODS_OVERLAP(rule(
            "The insured periods must follow each other without overlapping.",
            "参保期间须依次排列，不得重叠。",
            EnrolmentRefusal.CHANGES)),
    PERSON_HAS_DIED(rule(
            "The person died on {0}; nobody is insured after that day.",
            "该人员已于 {0} 死亡，其后不得参保。", EnrolmentRefusal.DEATH)),
    INSURED_AFTER_DEATH(conflict(
            "The person is insured after {0}: in region {1} since {2}. Correct or annul that enrolment first.",
            "该人员在 {0} 之后仍有参保关系（{1}，自 {2} 起），须先行更正或撤销。", EnrolmentRefusal.DEATH));

    private static final String SCOPE = "《社会保险费征缴暂行条例》（国务院令第259号）第三条；国发〔2005〕38号第三条";
    private static final String INSTITUTIONS = "国发〔1998〕44号第一条；国务院令第258号第二条；劳社部发〔2005〕36号第二条";
    private static final String ONCE = "国发〔2005〕38号：每人只有一个基本养老保险个人账户；各险种参保关系唯一";
    private static final String CHANGES = "《社会保险登记管理暂行办法》（劳动和社会保障部令第1号）第九条至第十三条";
    private static final String DEATH = "《社会保险登记管理暂行办法》（劳动和社会保障部令第1号）第十二条；国发〔1997〕26号第四条";

    private final Reason reason;

    EnrolmentRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
