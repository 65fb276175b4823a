package org.ganlao.platform.ledger;

import org.ganlao.platform.money.Money;

/** One line of an entry. */
public record Line(String account, Side side, Money amount) {

    /** @throws IllegalArgumentException unless the amount is positive */
    public Line {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a line moves a positive amount: " + account + " " + amount);
        }
    }

    Line reversed() {
        return new Line(account, side.other(), amount);
    }
}
