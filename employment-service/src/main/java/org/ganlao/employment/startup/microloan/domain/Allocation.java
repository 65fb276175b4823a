package org.ganlao.employment.startup.microloan.domain;

import org.ganlao.platform.money.Money;

/** What a payment settled. */
public record Allocation(Money penalty, Money interest, Money principal) {

    static final Allocation NOTHING = new Allocation(Money.ZERO, Money.ZERO, Money.ZERO);

    public Money total() {
        return penalty.plus(interest).plus(principal);
    }

    Allocation plus(Part part, Money amount) {
        return switch (part) {
            case PENALTY -> new Allocation(penalty.plus(amount), interest, principal);
            case INTEREST -> new Allocation(penalty, interest.plus(amount), principal);
            case PRINCIPAL -> new Allocation(penalty, interest, principal.plus(amount));
        };
    }

    Allocation plus(Allocation other) {
        return new Allocation(
                penalty.plus(other.penalty), interest.plus(other.interest), principal.plus(other.principal));
    }
}
