package org.ganlao.laborrights.settlement.dispute.domain;

import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;

/**
 * What is decided of a claim.
 *
 * @param claim id
 * @param granted yuan; zero where nothing, or no money, is granted
 */
public record DecidedClaim(UUID claim, ClaimDecision decision, Money granted) {

    public DecidedClaim {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(granted, "granted");
    }
}
