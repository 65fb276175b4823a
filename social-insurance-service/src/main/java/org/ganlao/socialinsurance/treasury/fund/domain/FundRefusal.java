package org.ganlao.socialinsurance.treasury.fund.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** What the social insurance funds do not do. Money that is not there is refused by the ledger. */
public enum FundRefusal implements ReasonedRefusal {
    POOLING_OF_A_CITY(rule(
            "{0} is no city; the pooling level is stated city by city.",
            "{0} 不是设区市；统筹层次按设区市确定。", FundRefusal.POOLING_RULES)),
    POOLING_ONLY_RISES(rule(
            "The level is {0} already or is no rise; pooling goes from county to city to province.",
            "现统筹层次为 {0}，统筹层次只能由县级提高到市级、省级。", FundRefusal.POOLING_RULES)),
    POOLING_STATED_LATER(conflict("A level was stated from {0} on.", "自 {0} 起的统筹层次已经确定。", FundRefusal.POOLING_RULES)),
    POOL_POSTED_SINCE(conflict(
            "Book {0} has entries of {1} or later; state the level from a later day, or reverse nothing and keep it.",
            "账簿 {0} 在 {1} 及以后已有分录。", FundRefusal.POOLING_RULES)),
    POOL_HOLDS_MONEY(conflict(
            "Book {0} still holds {1}; ask for its money to be moved to the new pool, or spend it first.",
            "账簿 {0} 尚有结余 {1}，须申请将结余划转至新统筹基金。", FundRefusal.POOLING_RULES)),
    NO_FUND_OF_ITS_OWN(rule(
            "On {1} the insurance is carried by the fund of {0}; name that region.",
            "{1} 该险种由 {0} 统筹基金承担，请填写该地区。", FundRefusal.FUND_RULES)),
    NOTHING_MOVED(rule("{0} is no amount to move.", "{0} 不是有效的金额。", FundRefusal.FUND_RULES)),
    NO_YIELD(rule(
            "Only a matured deposit or redeemed bonds yield something, and never less than nothing; not {0}.",
            "只有定期存款到期、国库券兑付才有收益，且不得为负；业务种类 {0} 不填收益。", FundRefusal.FUND_RULES)),
    NOTHING_LENT(rule(
            "A rate is agreed where money is lent, and what was lent named where it comes back; not with {0}.",
            "存入、购买时填写约定利率，到期、兑付时填写原业务；业务种类 {0} 不填。", FundRefusal.FUND_RULES)),
    NOT_LENT(rule(
            "Nothing was lent by operation {0} that comes back like this.",
            "业务 {0} 不是本次到期、兑付所对应的存入或购买。", FundRefusal.FUND_RULES)),
    MORE_THAN_LENT(rule("Only {0} of it are still lent.", "其尚未收回的本金只有 {0}。", FundRefusal.FUND_RULES)),
    CAME_BACK(conflict(
            "What was lent came back by operation {0}; annul that one first.",
            "所存入或购买的已由业务 {0} 收回，须先撤销该业务。", FundRefusal.FUND_RULES)),
    NOTHING_SETTLED(rule("Nothing is settled under {0}, or not yet.", "{0} 不是已审批的结算。", FundRefusal.SETTLING)),
    NOT_THE_PART_SETTLED(rule(
            "The part is {0}, borne by region {1}, and goes into the fund of {2}.",
            "该部分应为 {0}，由 {1} 负担，划入 {2} 基金。", FundRefusal.SETTLING)),
    PART_MOVED_ALREADY(
            conflict("Operation {0} moves this part of the settlement.", "该结算部分已由业务 {0} 划转。", FundRefusal.SETTLING)),
    GIVER_OF_AN_ADJUSTMENT(rule(
            "An adjustment names the other fund that gives it; nothing else names one.",
            "调剂金须注明调出基金所在地区（不得为本地区），其他业务不填。",
            FundRefusal.FUND_RULES)),
    MONTH_CLOSED_BEFORE(conflict("{0} was closed before, by closing {1}.", "{0} 已结账，见记录 {1}。", FundRefusal.FUND_RULES)),
    EARLIER_MONTH_OPEN(conflict(
            "A month before {0} has entries and is not closed; months are closed one after the other.",
            "{0} 之前尚有未结账月份，须逐月结账。", FundRefusal.FUND_RULES)),
    BUDGET_OF_THE_YEAR(
            conflict("Budget {0} is for the same fund and year already.", "该基金本年度已有预算 {0}。", FundRefusal.FUND_RULES)),
    BUDGET_ITEM(rule(
            "{0} is no item of a budget, or stands in it twice; items are {1}.",
            "{0} 不是预算项目或重复列出；预算项目为 {1}。", FundRefusal.FUND_RULES));

    private static final String POOLING_RULES = "《失业保险条例》（国务院令第258号）第七条；国发〔1998〕44号；赣劳社办〔2007〕6号第十一项";

    private static final String FUND_RULES = "财社字〔1999〕60号《社会保险基金财务制度》；财会字[1999]20号《社会保险基金会计制度》";

    private static final String SETTLING = "劳社部发〔2007〕3号：基本养老保险省级统筹；财社字〔1999〕60号《社会保险基金财务制度》";

    private final Reason reason;

    FundRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
