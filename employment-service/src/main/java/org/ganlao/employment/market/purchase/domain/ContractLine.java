package org.ganlao.employment.market.purchase.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * One result that the provider of a purchased service owes.
 *
 * @param line its number in the contract
 * @param dueOn last day on which it is in time
 * @param price paid for it once accepted, yuan
 */
@Embeddable
public record ContractLine(
        @Column(nullable = false) int line,
        @Column(nullable = false) String result,
        @Column(name = "due_on", nullable = false) LocalDate dueOn,
        @Column(nullable = false) Money price) {

    public ContractLine {
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(dueOn, "dueOn");
        if (!price.isPositive()) {
            throw new Rejection(PurchaseRefusal.LINE_WITHOUT_PRICE, line);
        }
    }
}
