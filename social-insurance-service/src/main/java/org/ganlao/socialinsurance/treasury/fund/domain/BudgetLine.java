package org.ganlao.socialinsurance.treasury.fund.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.ganlao.platform.money.Money;

/**
 * What a budget plans of one kind of income or expense.
 *
 * @param item code of the account, such as {@code income/contribution}
 */
@Embeddable
public record BudgetLine(
        @Column(nullable = false) String item,
        @Column(nullable = false) Money amount) {

    public BudgetLine {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(amount, "amount");
    }
}
