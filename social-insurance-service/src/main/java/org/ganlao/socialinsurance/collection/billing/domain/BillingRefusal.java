package org.ganlao.socialinsurance.collection.billing.domain;

import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a billing run is refused. */
public enum BillingRefusal implements ReasonedRefusal {
    MONTH_NOT_BEGUN(rule(
            "{0} has not begun; a month is billed from its first day on.",
            "{0} 尚未开始，自当月首日起方可出账。", BillingRefusal.REGULATION)),
    NOTHING_CHANGED(rule(
            "Nothing that was billed in region {0} changed since.", "{0} 已出账月份没有待补出账的变动。", BillingRefusal.REGULATION));

    private static final String REGULATION = "《社会保险费征缴暂行条例》（国务院令第259号）第十条、第十二条";

    private final Reason reason;

    BillingRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
