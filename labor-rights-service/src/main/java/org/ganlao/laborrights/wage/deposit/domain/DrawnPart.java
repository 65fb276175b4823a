package org.ganlao.laborrights.wage.deposit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;

/**
 * What of a draw one person gets.
 *
 * @param owed the person's owed wages
 */
@Embeddable
public record DrawnPart(
        @Column(nullable = false) UUID owed,
        @Column(nullable = false) Money amount) {

    public DrawnPart {
        Objects.requireNonNull(owed, "owed");
        Objects.requireNonNull(amount, "amount");
    }
}
