package org.ganlao.platform.money;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why something is no amount of money. */
public enum MoneyRefusal implements ReasonedRefusal {
    MONEY_OUT_OF_RANGE(
            "An amount must lie between −9999999999999999.99 and 9999999999999999.99 yuan.",
            "金额必须在 −9999999999999999.99 元与 9999999999999999.99 元之间。"),
    MONEY_FORM("An amount is a decimal with at most two places, such as \"12.50\".", "金额为最多两位小数的十进制数，如 \"12.50\"。");

    private final Reason reason;

    MoneyRefusal(String en, String zh) {
        this.reason = Reason.rule(en, zh, "Ganlao HTTP conventions: money");
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
