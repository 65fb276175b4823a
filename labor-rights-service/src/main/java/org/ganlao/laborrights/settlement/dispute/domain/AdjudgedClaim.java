package org.ganlao.laborrights.settlement.dispute.domain;

import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;

/**
 * What a court puts in the place of what a commission granted.
 *
 * @param claim id
 * @param amount yuan; zero where nothing, or no money, is due
 */
public record AdjudgedClaim(UUID claim, Money amount) {

    public AdjudgedClaim {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(amount, "amount");
    }
}
