package org.ganlao.platform.ledger;

import java.util.Objects;
import org.ganlao.platform.money.Money;

/**
 * An account as a book is opened with it.
 *
 * @param side on which it grows
 * @param floor which its balance, counted on that side, never falls below; null where there is none; never positive
 */
public record Account(String code, Side side, Money floor) {

    public Account {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(side, "side");
        if (floor != null && floor.isPositive()) {
            throw new IllegalArgumentException("an account begins with nothing, so its floor is not " + floor);
        }
    }

    /** Never negative: what is not there cannot be taken out. */
    public static Account covered(String code, Side side) {
        return new Account(code, side, Money.ZERO);
    }

    public static Account free(String code, Side side) {
        return new Account(code, side, null);
    }
}
