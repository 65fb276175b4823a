package org.ganlao.employment.startup.microloan.domain;

import java.time.LocalDate;
import org.ganlao.platform.money.Money;

/** What fell due on a day, and what of it was paid. */
public final class Due {

    private final LocalDate on;
    private final Money principal;
    private final Money interest;
    private Money principalPaid = Money.ZERO;
    private Money interestPaid = Money.ZERO;
    private boolean fundPaid;

    Due(LocalDate on, Money principal, Money interest) {
        this.on = on;
        this.principal = principal;
        this.interest = interest;
    }

    /** Returns what it took, at most what is open of this part. */
    Money settle(Part part, Money most, boolean byFund) {
        Money taken = open(part).min(most);
        fundPaid |= byFund && taken.isPositive();
        switch (part) {
            case PRINCIPAL -> principalPaid = principalPaid.plus(taken);
            case INTEREST -> interestPaid = interestPaid.plus(taken);
            case PENALTY -> throw new IllegalArgumentException("penalty does not fall due on a day");
        }
        return taken;
    }

    Money open(Part part) {
        return switch (part) {
            case PRINCIPAL -> principal.minus(principalPaid);
            case INTEREST -> interest.minus(interestPaid);
            case PENALTY -> Money.ZERO;
        };
    }

    boolean isOpen() {
        return open(Part.PRINCIPAL).isPositive() || open(Part.INTEREST).isPositive();
    }

    /** Whole, and nothing of it by the guarantee fund. */
    boolean isPaidByBorrower() {
        return !isOpen() && !fundPaid;
    }

    public LocalDate on() {
        return on;
    }

    public Money principal() {
        return principal;
    }

    public Money interest() {
        return interest;
    }

    public Money principalPaid() {
        return principalPaid;
    }

    public Money interestPaid() {
        return interestPaid;
    }
}
