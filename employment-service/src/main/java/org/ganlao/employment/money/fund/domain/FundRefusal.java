package org.ganlao.employment.money.fund.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** What the employment fund does not do. Money that is not there is refused by the ledger. */
public enum FundRefusal implements ReasonedRefusal {
    NOTHING_GRANTED(rule("{0} is no amount to grant.", "{0} 不是有效的下达金额。", FundRefusal.FUND_RULES)),
    ANOTHER_YEAR(rule("{1} is not a day of {0}.", "{1} 不在 {0} 年度内。", FundRefusal.FUND_RULES)),
    DOCUMENT_USED(conflict(
            "The document granted money to the region before, by grant {0}.",
            "该文号已用于下达资金，见记录 {0}。", FundRefusal.FUND_RULES));

    private static final String FUND_RULES = "财社〔2006〕1号《关于进一步加强就业再就业资金管理有关问题的通知》；赣劳社办〔2007〕6号第二项";

    private final Reason reason;

    FundRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
