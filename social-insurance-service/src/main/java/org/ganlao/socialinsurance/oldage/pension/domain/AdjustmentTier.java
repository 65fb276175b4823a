package org.ganlao.socialinsurance.oldage.pension.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * Extra for whoever retired before a day. Of several tiers that fit, the one with the earliest day is given.
 *
 * @param retiredBefore first day of retirement without it
 */
@Embeddable
public record AdjustmentTier(
        @Column(name = "retired_before", nullable = false) LocalDate retiredBefore,
        @Column(nullable = false) Money amount) {

    public AdjustmentTier {
        if (amount.isNegative()) {
            throw new Rejection(PensionRefusal.NEGATIVE_FIGURE).at("/terms/tiers");
        }
    }
}
