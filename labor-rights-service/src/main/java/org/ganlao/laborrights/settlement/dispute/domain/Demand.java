package org.ganlao.laborrights.settlement.dispute.domain;

import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * What a claim demands.
 *
 * @param worker id of the worker to whom, or by whom, it is due
 * @param amount yuan; null where no money is demanded, which is never so of wages and other sums
 */
public record Demand(UUID worker, DisputeClaimKind kind, Money amount) {

    public Demand {
        Objects.requireNonNull(worker, "worker");
        Objects.requireNonNull(kind, "kind");
        if (amount == null ? kind.ofSmallSums() : !amount.isPositive()) {
            throw new Rejection(DisputeRefusal.CLAIM_WITHOUT_AMOUNT);
        }
    }
}
