package org.ganlao.laborrights.relation.restructuring.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * What the placement of the staff costs, and what of it is there: compensation, arrears of wages, insurance owed.
 *
 * @param source where the secured part comes from
 */
@Embeddable
public record PlacementFunds(
        @Column(name = "funds_needed", nullable = false) Money needed,
        @Column(name = "funds_secured", nullable = false) Money secured,
        @Column(name = "funds_source", nullable = false) String source) {

    public PlacementFunds {
        Objects.requireNonNull(source, "source");
        if (needed.compareTo(Money.ZERO) < 0 || secured.compareTo(Money.ZERO) < 0) {
            throw new Rejection(RestructuringRefusal.FUNDS_BELOW_NOTHING);
        }
    }

    public boolean areSecured() {
        return secured.compareTo(needed) >= 0;
    }
}
