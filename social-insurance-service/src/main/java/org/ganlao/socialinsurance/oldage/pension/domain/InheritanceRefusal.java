package org.ganlao.socialinsurance.oldage.pension.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why nothing is inherited. */
public enum InheritanceRefusal implements ReasonedRefusal {
    NOBODY_DIED(rule("No death of this person is noted.", "未登记该人员死亡，不能继承其个人账户。", InheritanceRefusal.SOURCE)),
    HEIR_OF_ONESELF(rule("Nobody inherits from oneself.", "继承人不得为本人。", InheritanceRefusal.SOURCE)),
    NOTHING_TO_INHERIT(rule(
            "Nothing that the person paid is left in the account.", "个人账户中已无个人缴费余额可继承。", InheritanceRefusal.SOURCE)),
    INHERITED_BEFORE(
            conflict("The account was asked for before, as {0}.", "该个人账户已有继承申请 {0}。", InheritanceRefusal.SOURCE)),
    KEPT_ELSEWHERE(rule(
            "The account is kept in {0}; it is asked for there.", "该个人账户由 {0} 管理，应在该地申请。", InheritanceRefusal.SOURCE));

    private static final String SOURCE = "国发〔1997〕26号第四条；国发〔1998〕44号：个人账户可以继承";

    private final Reason reason;

    InheritanceRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
