package org.ganlao.socialinsurance.oldage.account.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why individual accounts are not dealt with as asked. */
public enum AccountRefusal implements ReasonedRefusal {
    INTEREST_ENTERED(conflict(
            "The interest of {0} was proposed for this region before, as run {1}.",
            "该地区 {0} 年度利息已由批次 {1} 提出。", AccountRefusal.INTEREST)),
    YEAR_NOT_OVER(rule(
            "The year {0} is not over; its interest is entered when it is.",
            "{0} 年度尚未结束，不能计息。", AccountRefusal.INTEREST)),
    FUNDING_STATED(
            conflict("Funding {0} is for this region and year already.", "该地区该年度已有做实记录 {0}。", AccountRefusal.FUNDING)),
    POINTS_OUT_OF_RANGE(rule(
            "More than nothing and at most the {0} points that go to an account are made real.",
            "做实百分点须大于零且不超过记入个人账户的 {0} 个百分点。", AccountRefusal.FUNDING)),
    SUBSIDY_BELOW_NOTHING(rule("A subsidy is not below nothing.", "补助金额不得为负数。", AccountRefusal.FUNDING)),
    NO_ACCOUNT_IN_THIS_INSURANCE(rule(
            "{0} has no individual accounts; pension and medical insurance have.",
            "{0} 不设个人账户；养老保险和医疗保险设个人账户。", AccountRefusal.INTEREST));

    private static final String FUNDING = "国发〔2005〕38号第五条：逐步做实个人账户；财社〔2006〕111号";
    private static final String INTEREST = "国发〔1997〕26号第四条；劳办发〔1997〕116号《职工基本养老保险个人账户管理暂行办法》第十条";

    private final Reason reason;

    AccountRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
